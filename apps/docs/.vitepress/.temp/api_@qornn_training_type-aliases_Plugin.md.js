import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Plugin","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/type-aliases/Plugin.md","filePath":"api/@qornn/training/type-aliases/Plugin.md"}');
const _sfc_main = { name: "api/@qornn/training/type-aliases/Plugin.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / Plugin</p><h1 id="type-alias-plugin" tabindex="-1">Type Alias: Plugin <a class="header-anchor" href="#type-alias-plugin" aria-label="Permalink to &quot;Type Alias: Plugin&quot;">​</a></h1><blockquote><p><strong>Plugin</strong> = (<code>host</code>) =&gt; <code>void</code> | <code>Promise</code>&lt;<code>void</code>&gt;</p></blockquote><p>Default export of a plugin module.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="host" tabindex="-1">host <a class="header-anchor" href="#host" aria-label="Permalink to &quot;host&quot;">​</a></h3><p><a href="./../interfaces/PluginHost"><code>PluginHost</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>void</code> | <code>Promise</code>&lt;<code>void</code>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/type-aliases/Plugin.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Plugin = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Plugin as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: LineOf","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/sweeps/type-aliases/LineOf.md","filePath":"api/@qornn/sweeps/type-aliases/LineOf.md"}');
const _sfc_main = { name: "api/@qornn/sweeps/type-aliases/LineOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/sweeps</a> / LineOf</p><h1 id="type-alias-lineof" tabindex="-1">Type Alias: LineOf <a class="header-anchor" href="#type-alias-lineof" aria-label="Permalink to &quot;Type Alias: LineOf&quot;">​</a></h1><blockquote><p><strong>LineOf</strong> = (<code>path</code>) =&gt; <code>number</code> | <code>null</code></p></blockquote><p>Finds the line of a key or an element in a YAML text, from 1.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="path" tabindex="-1">path <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path&quot;">​</a></h3><p>readonly (<code>string</code> | <code>number</code>)[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code> | <code>null</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/sweeps/type-aliases/LineOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LineOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LineOf as default
};

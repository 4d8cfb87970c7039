import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: PluginPlaces","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/type-aliases/PluginPlaces.md","filePath":"api/@qornn/training/type-aliases/PluginPlaces.md"}');
const _sfc_main = { name: "api/@qornn/training/type-aliases/PluginPlaces.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / PluginPlaces</p><h1 id="type-alias-pluginplaces" tabindex="-1">Type Alias: PluginPlaces <a class="header-anchor" href="#type-alias-pluginplaces" aria-label="Permalink to &quot;Type Alias: PluginPlaces&quot;">​</a></h1><blockquote><p><strong>PluginPlaces</strong> = <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>string</code>&gt;&gt;</p></blockquote><p>New paths of plugins, by entry, by file name, or by file name without extension.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/type-aliases/PluginPlaces.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PluginPlaces = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PluginPlaces as default
};

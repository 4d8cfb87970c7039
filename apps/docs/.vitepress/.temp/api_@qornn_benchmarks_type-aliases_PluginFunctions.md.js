import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: PluginFunctions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/type-aliases/PluginFunctions.md","filePath":"api/@qornn/benchmarks/type-aliases/PluginFunctions.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/type-aliases/PluginFunctions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / PluginFunctions</p><h1 id="type-alias-pluginfunctions" tabindex="-1">Type Alias: PluginFunctions <a class="header-anchor" href="#type-alias-pluginfunctions" aria-label="Permalink to &quot;Type Alias: PluginFunctions&quot;">​</a></h1><blockquote><p><strong>PluginFunctions</strong> = <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>unknown</code>&gt;&gt;</p></blockquote><p>Functions that a plugin calls to register something, by name, as <code>registerQuantizer</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/type-aliases/PluginFunctions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PluginFunctions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PluginFunctions as default
};

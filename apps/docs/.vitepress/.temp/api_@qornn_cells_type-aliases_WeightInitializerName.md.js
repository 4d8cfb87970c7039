import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: WeightInitializerName","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/cells/type-aliases/WeightInitializerName.md","filePath":"api/@qornn/cells/type-aliases/WeightInitializerName.md"}');
const _sfc_main = { name: "api/@qornn/cells/type-aliases/WeightInitializerName.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/cells</a> / WeightInitializerName</p><h1 id="type-alias-weightinitializername" tabindex="-1">Type Alias: WeightInitializerName <a class="header-anchor" href="#type-alias-weightinitializername" aria-label="Permalink to &quot;Type Alias: WeightInitializerName&quot;">​</a></h1><blockquote><p><strong>WeightInitializerName</strong> = keyof <em>typeof</em> <code>OPTIONS</code></p></blockquote><p>Names of initializers, as in Keras and TensorFlow.js.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/cells/type-aliases/WeightInitializerName.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WeightInitializerName = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WeightInitializerName as default
};

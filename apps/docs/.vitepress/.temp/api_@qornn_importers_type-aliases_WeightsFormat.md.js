import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: WeightsFormat","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/importers/type-aliases/WeightsFormat.md","filePath":"api/@qornn/importers/type-aliases/WeightsFormat.md"}');
const _sfc_main = { name: "api/@qornn/importers/type-aliases/WeightsFormat.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/importers</a> / WeightsFormat</p><h1 id="type-alias-weightsformat" tabindex="-1">Type Alias: WeightsFormat <a class="header-anchor" href="#type-alias-weightsformat" aria-label="Permalink to &quot;Type Alias: WeightsFormat&quot;">​</a></h1><blockquote><p><strong>WeightsFormat</strong> = <code>&quot;safetensors&quot;</code> | <code>&quot;onnx&quot;</code> | <code>&quot;keras&quot;</code> | <code>&quot;hdf5&quot;</code></p></blockquote><p>A file format with weights.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/importers/type-aliases/WeightsFormat.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WeightsFormat = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WeightsFormat as default
};

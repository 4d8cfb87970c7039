import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: OnnxType","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/type-aliases/OnnxType.md","filePath":"api/@qornn/exporters/type-aliases/OnnxType.md"}');
const _sfc_main = { name: "api/@qornn/exporters/type-aliases/OnnxType.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / OnnxType</p><h1 id="type-alias-onnxtype" tabindex="-1">Type Alias: OnnxType <a class="header-anchor" href="#type-alias-onnxtype" aria-label="Permalink to &quot;Type Alias: OnnxType&quot;">​</a></h1><blockquote><p><strong>OnnxType</strong> = keyof <em>typeof</em> <code>ONNX_TYPES</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/type-aliases/OnnxType.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OnnxType = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OnnxType as default
};

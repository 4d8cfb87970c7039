import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: productOnnx()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/functions/productOnnx.md","filePath":"api/@qornn/exporters/functions/productOnnx.md"}');
const _sfc_main = { name: "api/@qornn/exporters/functions/productOnnx.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / productOnnx</p><h1 id="function-productonnx" tabindex="-1">Function: productOnnx() <a class="header-anchor" href="#function-productonnx" aria-label="Permalink to &quot;Function: productOnnx()&quot;">​</a></h1><blockquote><p><strong>productOnnx</strong>(<code>graph</code>, <code>names</code>, <code>matrix</code>, <code>x</code>): <a href="./../interfaces/OnnxValue"><code>OnnxValue</code></a></p></blockquote><p>W x by MatMulInteger, which multiplies bytes into 32-bit sums: exact for any x of up to 16 bits, taken apart into bytes.</p><p>Codes are stored as unsigned bytes with the zero point 128: onnxruntime multiplies unsigned with signed bytes into 16-bit sums of two products on processors without VNNI, which saturate.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="graph" tabindex="-1">graph <a class="header-anchor" href="#graph" aria-label="Permalink to &quot;graph&quot;">​</a></h3><p><a href="./../interfaces/OnnxGraph"><code>OnnxGraph</code></a></p><h3 id="names" tabindex="-1">names <a class="header-anchor" href="#names" aria-label="Permalink to &quot;names&quot;">​</a></h3><p><a href="./../interfaces/ProductNames"><code>ProductNames</code></a></p><h3 id="matrix" tabindex="-1">matrix <a class="header-anchor" href="#matrix" aria-label="Permalink to &quot;matrix&quot;">​</a></h3><p><a href="./../../int-runtime/interfaces/IntMatrix"><code>IntMatrix</code></a></p><p>W, [rows, columns], whose products with x fit into 32 bits</p><h3 id="x" tabindex="-1">x <a class="header-anchor" href="#x" aria-label="Permalink to &quot;x&quot;">​</a></h3><p><a href="./../interfaces/RangedValue"><code>RangedValue</code></a></p><p>INT32, [..., columns]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/OnnxValue"><code>OnnxValue</code></a></p><p>[..., rows]; INT32, or INT64 if the multiple of 256 that precedes the sum may not fit into 32 bits</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/functions/productOnnx.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const productOnnx = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  productOnnx as default
};

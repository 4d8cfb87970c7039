import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: matMul()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/wasm-kernels/functions/matMul.md","filePath":"api/@qornn/wasm-kernels/functions/matMul.md"}');
const _sfc_main = { name: "api/@qornn/wasm-kernels/functions/matMul.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/wasm-kernels</a> / matMul</p><h1 id="function-matmul" tabindex="-1">Function: matMul() <a class="header-anchor" href="#function-matmul" aria-label="Permalink to &quot;Function: matMul()&quot;">​</a></h1><blockquote><p><strong>matMul</strong>(<code>a</code>, <code>b</code>, <code>transposeA?</code>, <code>transposeB?</code>): <code>Tensor2D</code></p></blockquote><p><code>tf.matMul</code> of two matrices.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="a" tabindex="-1">a <a class="header-anchor" href="#a" aria-label="Permalink to &quot;a&quot;">​</a></h3><p><code>Tensor2D</code></p><p>shape [m, k], or [k, m] with <code>transposeA</code></p><h3 id="b" tabindex="-1">b <a class="header-anchor" href="#b" aria-label="Permalink to &quot;b&quot;">​</a></h3><p><code>Tensor2D</code></p><p>shape [k, n], or [n, k] with <code>transposeB</code></p><h3 id="transposea" tabindex="-1">transposeA? <a class="header-anchor" href="#transposea" aria-label="Permalink to &quot;transposeA?&quot;">​</a></h3><p><code>boolean</code> = <code>false</code></p><h3 id="transposeb" tabindex="-1">transposeB? <a class="header-anchor" href="#transposeb" aria-label="Permalink to &quot;transposeB?&quot;">​</a></h3><p><code>boolean</code> = <code>false</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Tensor2D</code></p><p>shape [m, n]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/wasm-kernels/functions/matMul.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const matMul = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  matMul as default
};

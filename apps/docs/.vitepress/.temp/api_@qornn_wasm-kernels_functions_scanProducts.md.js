import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: scanProducts()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/wasm-kernels/functions/scanProducts.md","filePath":"api/@qornn/wasm-kernels/functions/scanProducts.md"}');
const _sfc_main = { name: "api/@qornn/wasm-kernels/functions/scanProducts.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/wasm-kernels</a> / scanProducts</p><h1 id="function-scanproducts" tabindex="-1">Function: scanProducts() <a class="header-anchor" href="#function-scanproducts" aria-label="Permalink to &quot;Function: scanProducts()&quot;">​</a></h1><blockquote><p><strong>scanProducts</strong>(<code>w</code>, <code>h</code>, <code>time</code>): <code>Tensor2D</code></p></blockquote><p>The matrix products of a scan and its gradient, without the rest: per time step one forward, one backward, and one for the gradient of W, on cached matrices. For benchmarks: the rest of a gradient step is overhead.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="w" tabindex="-1">w <a class="header-anchor" href="#w" aria-label="Permalink to &quot;w&quot;">​</a></h3><p><code>Tensor2D</code></p><p>shape [n, n]</p><h3 id="h" tabindex="-1">h <a class="header-anchor" href="#h" aria-label="Permalink to &quot;h&quot;">​</a></h3><p><code>Tensor2D</code></p><p>shape [batch, n]</p><h3 id="time" tabindex="-1">time <a class="header-anchor" href="#time" aria-label="Permalink to &quot;time&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Tensor2D</code></p><p>the sum of the products, [batch, n], only to prevent dead-code elimination</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/wasm-kernels/functions/scanProducts.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const scanProducts = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  scanProducts as default
};

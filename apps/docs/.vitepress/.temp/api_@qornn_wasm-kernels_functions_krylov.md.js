import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: krylov()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/wasm-kernels/functions/krylov.md","filePath":"api/@qornn/wasm-kernels/functions/krylov.md"}');
const _sfc_main = { name: "api/@qornn/wasm-kernels/functions/krylov.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/wasm-kernels</a> / krylov</p><h1 id="function-krylov" tabindex="-1">Function: krylov() <a class="header-anchor" href="#function-krylov" aria-label="Permalink to &quot;Function: krylov()&quot;">​</a></h1><blockquote><p><strong>krylov</strong>(<code>w</code>, <code>u</code>, <code>bias</code>, <code>time</code>): <a href="./../interfaces/KrylovMatrix"><code>KrylovMatrix</code></a></p></blockquote><p>The Krylov matrix of a linear recurrence, in O(T d² p).</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="w" tabindex="-1">w <a class="header-anchor" href="#w" aria-label="Permalink to &quot;w&quot;">​</a></h3><p><code>Tensor2D</code></p><p>W, [n, n]</p><h3 id="u" tabindex="-1">u <a class="header-anchor" href="#u" aria-label="Permalink to &quot;u&quot;">​</a></h3><p><code>Tensor2D</code></p><p>Uᵀ, [inputs, n]</p><h3 id="bias" tabindex="-1">bias <a class="header-anchor" href="#bias" aria-label="Permalink to &quot;bias&quot;">​</a></h3><p><code>Tensor1D</code></p><p>b, [n]</p><h3 id="time" tabindex="-1">time <a class="header-anchor" href="#time" aria-label="Permalink to &quot;time&quot;">​</a></h3><p><code>number</code></p><p>T ≥ 1</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/KrylovMatrix"><code>KrylovMatrix</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/wasm-kernels/functions/krylov.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const krylov = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  krylov as default
};

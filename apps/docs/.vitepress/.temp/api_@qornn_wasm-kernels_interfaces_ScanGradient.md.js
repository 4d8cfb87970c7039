import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ScanGradient","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/wasm-kernels/interfaces/ScanGradient.md","filePath":"api/@qornn/wasm-kernels/interfaces/ScanGradient.md"}');
const _sfc_main = { name: "api/@qornn/wasm-kernels/interfaces/ScanGradient.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/wasm-kernels</a> / ScanGradient</p><h1 id="interface-scangradient" tabindex="-1">Interface: ScanGradient <a class="header-anchor" href="#interface-scangradient" aria-label="Permalink to &quot;Interface: ScanGradient&quot;">​</a></h1><p>Gradients of a scan.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="bias" tabindex="-1">bias <a class="header-anchor" href="#bias" aria-label="Permalink to &quot;bias&quot;">​</a></h3><blockquote><p><strong>bias</strong>: <code>Tensor1D</code></p></blockquote><p>of b, [n]</p><hr><h3 id="deltas" tabindex="-1">deltas <a class="header-anchor" href="#deltas" aria-label="Permalink to &quot;deltas&quot;">​</a></h3><blockquote><p><strong>deltas</strong>: <code>Tensor3D</code></p></blockquote><p>δ_t = ∂L / ∂(W h_{t−1} + U x_t + b), [batch, time, n]</p><hr><h3 id="start" tabindex="-1">start <a class="header-anchor" href="#start" aria-label="Permalink to &quot;start&quot;">​</a></h3><blockquote><p><strong>start</strong>: <code>Tensor2D</code> | <code>null</code></p></blockquote><p>of h_0, [batch, n]; null for a zero initial state</p><hr><h3 id="transposedkernel" tabindex="-1">transposedKernel <a class="header-anchor" href="#transposedkernel" aria-label="Permalink to &quot;transposedKernel&quot;">​</a></h3><blockquote><p><strong>transposedKernel</strong>: <code>Tensor2D</code></p></blockquote><p>of Uᵀ, [inputs, n]</p><hr><h3 id="weight" tabindex="-1">weight <a class="header-anchor" href="#weight" aria-label="Permalink to &quot;weight&quot;">​</a></h3><blockquote><p><strong>weight</strong>: <code>Tensor</code></p></blockquote><p>of W, [n, n], or of the signs, [n]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/wasm-kernels/interfaces/ScanGradient.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ScanGradient = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ScanGradient as default
};

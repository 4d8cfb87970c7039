import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: GruGradient","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/wasm-kernels/interfaces/GruGradient.md","filePath":"api/@qornn/wasm-kernels/interfaces/GruGradient.md"}');
const _sfc_main = { name: "api/@qornn/wasm-kernels/interfaces/GruGradient.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/wasm-kernels</a> / GruGradient</p><h1 id="interface-grugradient" tabindex="-1">Interface: GruGradient <a class="header-anchor" href="#interface-grugradient" aria-label="Permalink to &quot;Interface: GruGradient&quot;">​</a></h1><p>Gradients of a GRU.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="bias" tabindex="-1">bias <a class="header-anchor" href="#bias" aria-label="Permalink to &quot;bias&quot;">​</a></h3><blockquote><p><strong>bias</strong>: <code>Tensor1D</code></p></blockquote><p>of b, [3 n]</p><hr><h3 id="candidate" tabindex="-1">candidate <a class="header-anchor" href="#candidate" aria-label="Permalink to &quot;candidate&quot;">​</a></h3><blockquote><p><strong>candidate</strong>: <code>Tensor</code></p></blockquote><p>of <code>candidate</code></p><hr><h3 id="deltas" tabindex="-1">deltas <a class="header-anchor" href="#deltas" aria-label="Permalink to &quot;deltas&quot;">​</a></h3><blockquote><p><strong>deltas</strong>: <code>Tensor3D</code></p></blockquote><p>of <code>U x_t + b</code>, [time, batch, 3 n]; <code>inputGradient</code> makes that of x of it</p><hr><h3 id="range" tabindex="-1">range <a class="header-anchor" href="#range" aria-label="Permalink to &quot;range&quot;">​</a></h3><blockquote><p><strong>range</strong>: <code>Tensor1D</code></p></blockquote><p>Σ dL/dq · { q(v) − v where |q(v) − v| ≤ s; q(v) beyond }, [1], of the states before their rounding; without rounding [0]</p><hr><h3 id="recurrent" tabindex="-1">recurrent <a class="header-anchor" href="#recurrent" aria-label="Permalink to &quot;recurrent&quot;">​</a></h3><blockquote><p><strong>recurrent</strong>: <code>Tensor2D</code></p></blockquote><p>of W</p><hr><h3 id="start" tabindex="-1">start <a class="header-anchor" href="#start" aria-label="Permalink to &quot;start&quot;">​</a></h3><blockquote><p><strong>start</strong>: <code>Tensor2D</code> | <code>null</code></p></blockquote><p>of h_0, [batch, n]; null for a zero initial state</p><hr><h3 id="transposedkernel" tabindex="-1">transposedKernel <a class="header-anchor" href="#transposedkernel" aria-label="Permalink to &quot;transposedKernel&quot;">​</a></h3><blockquote><p><strong>transposedKernel</strong>: <code>Tensor2D</code></p></blockquote><p>of Uᵀ, [inputs, 3 n]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/wasm-kernels/interfaces/GruGradient.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GruGradient = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GruGradient as default
};

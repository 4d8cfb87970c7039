import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: KrylovMatrix","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/wasm-kernels/interfaces/KrylovMatrix.md","filePath":"api/@qornn/wasm-kernels/interfaces/KrylovMatrix.md"}');
const _sfc_main = { name: "api/@qornn/wasm-kernels/interfaces/KrylovMatrix.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/wasm-kernels</a> / KrylovMatrix</p><h1 id="interface-krylovmatrix" tabindex="-1">Interface: KrylovMatrix <a class="header-anchor" href="#interface-krylovmatrix" aria-label="Permalink to &quot;Interface: KrylovMatrix&quot;">​</a></h1><p><code>K_t = Uᵀ A^{T−1−t}</code>, A = Wᵀ: the contribution of each input to the last state of a linear recurrence.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="bias" tabindex="-1">bias <a class="header-anchor" href="#bias" aria-label="Permalink to &quot;bias&quot;">​</a></h3><blockquote><p><strong>bias</strong>: <code>Tensor1D</code></p></blockquote><p>total contribution of b, [n]</p><hr><h3 id="inputs" tabindex="-1">inputs <a class="header-anchor" href="#inputs" aria-label="Permalink to &quot;inputs&quot;">​</a></h3><blockquote><p><strong>inputs</strong>: <code>Tensor2D</code></p></blockquote><p>rows of the inputs, grouped by time step, [time · inputs, n]</p><hr><h3 id="kept" tabindex="-1">kept <a class="header-anchor" href="#kept" aria-label="Permalink to &quot;kept&quot;">​</a></h3><blockquote><p><strong>kept</strong>: [<code>Tensor2D</code>, <code>Tensor2D</code>]</p></blockquote><p>intermediate values for the gradient: the rows of b, [time, n], and a power of A, [n, n]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/wasm-kernels/interfaces/KrylovMatrix.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const KrylovMatrix = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  KrylovMatrix as default
};

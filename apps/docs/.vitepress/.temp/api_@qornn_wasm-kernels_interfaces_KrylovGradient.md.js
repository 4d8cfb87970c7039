import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: KrylovGradient","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/wasm-kernels/interfaces/KrylovGradient.md","filePath":"api/@qornn/wasm-kernels/interfaces/KrylovGradient.md"}');
const _sfc_main = { name: "api/@qornn/wasm-kernels/interfaces/KrylovGradient.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/wasm-kernels</a> / KrylovGradient</p><h1 id="interface-krylovgradient" tabindex="-1">Interface: KrylovGradient <a class="header-anchor" href="#interface-krylovgradient" aria-label="Permalink to &quot;Interface: KrylovGradient&quot;">​</a></h1><p>Gradients of a Krylov matrix.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="bias" tabindex="-1">bias <a class="header-anchor" href="#bias" aria-label="Permalink to &quot;bias&quot;">​</a></h3><blockquote><p><strong>bias</strong>: <code>Tensor1D</code></p></blockquote><p>of b, [n]</p><hr><h3 id="transposedkernel" tabindex="-1">transposedKernel <a class="header-anchor" href="#transposedkernel" aria-label="Permalink to &quot;transposedKernel&quot;">​</a></h3><blockquote><p><strong>transposedKernel</strong>: <code>Tensor2D</code></p></blockquote><p>of Uᵀ, [inputs, n]</p><hr><h3 id="weight" tabindex="-1">weight <a class="header-anchor" href="#weight" aria-label="Permalink to &quot;weight&quot;">​</a></h3><blockquote><p><strong>weight</strong>: <code>Tensor2D</code></p></blockquote><p>of W, [n, n]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/wasm-kernels/interfaces/KrylovGradient.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const KrylovGradient = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  KrylovGradient as default
};

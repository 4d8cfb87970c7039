import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: krylovGradient()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/wasm-kernels/functions/krylovGradient.md","filePath":"api/@qornn/wasm-kernels/functions/krylovGradient.md"}');
const _sfc_main = { name: "api/@qornn/wasm-kernels/functions/krylovGradient.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/wasm-kernels</a> / krylovGradient</p><h1 id="function-krylovgradient" tabindex="-1">Function: krylovGradient() <a class="header-anchor" href="#function-krylovgradient" aria-label="Permalink to &quot;Function: krylovGradient()&quot;">​</a></h1><blockquote><p><strong>krylovGradient</strong>(<code>dInputs</code>, <code>dBias</code>, <code>__namedParameters</code>, <code>w</code>): <a href="./../interfaces/KrylovGradient"><code>KrylovGradient</code></a></p></blockquote><p>The backward pass of <code>krylov</code>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="dinputs" tabindex="-1">dInputs <a class="header-anchor" href="#dinputs" aria-label="Permalink to &quot;dInputs&quot;">​</a></h3><p><code>Tensor2D</code></p><p>gradient of <code>inputs</code>, and dBias of <code>bias</code></p><h3 id="dbias" tabindex="-1">dBias <a class="header-anchor" href="#dbias" aria-label="Permalink to &quot;dBias&quot;">​</a></h3><p><code>Tensor1D</code></p><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../interfaces/KrylovMatrix"><code>KrylovMatrix</code></a></p><h3 id="w" tabindex="-1">w <a class="header-anchor" href="#w" aria-label="Permalink to &quot;w&quot;">​</a></h3><p><code>Tensor2D</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/KrylovGradient"><code>KrylovGradient</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/wasm-kernels/functions/krylovGradient.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const krylovGradient = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  krylovGradient as default
};

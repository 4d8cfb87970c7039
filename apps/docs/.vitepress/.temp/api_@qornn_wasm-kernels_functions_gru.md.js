import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: gru()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/wasm-kernels/functions/gru.md","filePath":"api/@qornn/wasm-kernels/functions/gru.md"}');
const _sfc_main = { name: "api/@qornn/wasm-kernels/functions/gru.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/wasm-kernels</a> / gru</p><h1 id="function-gru" tabindex="-1">Function: gru() <a class="header-anchor" href="#function-gru" aria-label="Permalink to &quot;Function: gru()&quot;">​</a></h1><blockquote><p><strong>gru</strong>(<code>__namedParameters</code>): <a href="./../interfaces/GruStates"><code>GruStates</code></a></p></blockquote><p>All states of a GRU in one call.</p><pre><code>z, r = σ(U x_t + W h_{t−1} + b),   h_t = z ∘ h_{t−1} + (1 − z) ∘ n
n = tanh(U_n x_t + b_n + r ∘ (W_n h_{t−1} + c_n))   or   n = tanh(U_n x_t + b_n + W_n (r ∘ h_{t−1}))
</code></pre><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../interfaces/GruInputs"><code>GruInputs</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/GruStates"><code>GruStates</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/wasm-kernels/functions/gru.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const gru = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  gru as default
};

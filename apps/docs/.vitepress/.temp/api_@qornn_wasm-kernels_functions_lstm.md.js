import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: lstm()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/wasm-kernels/functions/lstm.md","filePath":"api/@qornn/wasm-kernels/functions/lstm.md"}');
const _sfc_main = { name: "api/@qornn/wasm-kernels/functions/lstm.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/wasm-kernels</a> / lstm</p><h1 id="function-lstm" tabindex="-1">Function: lstm() <a class="header-anchor" href="#function-lstm" aria-label="Permalink to &quot;Function: lstm()&quot;">​</a></h1><blockquote><p><strong>lstm</strong>(<code>__namedParameters</code>): <a href="./../interfaces/LstmStates"><code>LstmStates</code></a></p></blockquote><p>All states of an LSTM in one call.</p><pre><code>p = U x_t + W h_{t−1} + b,   i, f, o = σ(p_i), σ(p_f), σ(p_o),   g = tanh(p_g)
c_t = f ∘ c_{t−1} + i ∘ g,   h_t = o ∘ tanh(c_t)
</code></pre><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../interfaces/LstmInputs"><code>LstmInputs</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/LstmStates"><code>LstmStates</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/wasm-kernels/functions/lstm.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const lstm = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  lstm as default
};

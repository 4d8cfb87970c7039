import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: activatedScan()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/cells/functions/activatedScan.md","filePath":"api/@qornn/cells/functions/activatedScan.md"}');
const _sfc_main = { name: "api/@qornn/cells/functions/activatedScan.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/cells</a> / activatedScan</p><h1 id="function-activatedscan" tabindex="-1">Function: activatedScan() <a class="header-anchor" href="#function-activatedscan" aria-label="Permalink to &quot;Function: activatedScan()&quot;">​</a></h1><blockquote><p><strong>activatedScan</strong>(<code>x</code>, <code>recurrence</code>): <code>Tensor</code></p></blockquote><p>The states of <code>h_t = σ(W h_{t−1} + U x_t + b)</code>, from h_0. Masked values of x are ignored.</p><p>One product computes U x_t of all time steps. The derivative of each σ is a function of the state (relu: h &gt; 0, tanh: 1 − h², modReLU: h ≠ 0), so only the states are saved. The backward pass fills one buffer of δ_t = σ&#39;(h_t) ∘ (∂L/∂h_t + Wᵀ δ_{t+1}); then the gradients of W, U and b are one product each. There is no tape of time steps.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="x" tabindex="-1">x <a class="header-anchor" href="#x" aria-label="Permalink to &quot;x&quot;">​</a></h3><p><code>Tensor3D</code></p><p>sequences, shape [batch, time, inputs]; with zero time steps the last state is h_0</p><h3 id="recurrence" tabindex="-1">recurrence <a class="header-anchor" href="#recurrence" aria-label="Permalink to &quot;recurrence&quot;">​</a></h3><p><a href="./../interfaces/ActivatedRecurrence"><code>ActivatedRecurrence</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Tensor</code></p><p>[batch, time, units], or the last state [batch, units]; differentiable in latent, kernel, bias, threshold, h_0 and x</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>DtypeError when a tensor is not numeric</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/cells/functions/activatedScan.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const activatedScan = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  activatedScan as default
};

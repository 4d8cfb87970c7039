import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: gatedScan()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/cells/functions/gatedScan.md","filePath":"api/@qornn/cells/functions/gatedScan.md"}');
const _sfc_main = { name: "api/@qornn/cells/functions/gatedScan.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/cells</a> / gatedScan</p><h1 id="function-gatedscan" tabindex="-1">Function: gatedScan() <a class="header-anchor" href="#function-gatedscan" aria-label="Permalink to &quot;Function: gatedScan()&quot;">​</a></h1><blockquote><p><strong>gatedScan</strong>(<code>cell</code>, <code>recurrence</code>): <code>GatedStates</code></p></blockquote><p>Runs a gated cell over sequences without a tape of time steps: one product with W per step, one buffer of δ in the backward pass, and one product for the gradient of W. Masked values of x are ignored.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="cell" tabindex="-1">cell <a class="header-anchor" href="#cell" aria-label="Permalink to &quot;cell&quot;">​</a></h3><p><a href="./../interfaces/CellDynamics"><code>CellDynamics</code></a></p><h3 id="recurrence" tabindex="-1">recurrence <a class="header-anchor" href="#recurrence" aria-label="Permalink to &quot;recurrence&quot;">​</a></h3><p><a href="./../interfaces/GatedRecurrence"><code>GatedRecurrence</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>GatedStates</code></p><p>differentiable in x, kernel, bias, recurrent, the left factors, parameters and initial states; with zero time steps, the last output and the states are the initial states</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>DtypeError when a tensor is not numeric</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/cells/functions/gatedScan.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const gatedScan = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  gatedScan as default
};

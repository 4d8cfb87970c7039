import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: linearAtSteps()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/cells/functions/linearAtSteps.md","filePath":"api/@qornn/cells/functions/linearAtSteps.md"}');
const _sfc_main = { name: "api/@qornn/cells/functions/linearAtSteps.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/cells</a> / linearAtSteps</p><h1 id="function-linearatsteps" tabindex="-1">Function: linearAtSteps() <a class="header-anchor" href="#function-linearatsteps" aria-label="Permalink to &quot;Function: linearAtSteps()&quot;">​</a></h1><blockquote><p><strong>linearAtSteps</strong>(<code>recurrence</code>, <code>x</code>, <code>steps</code>, <code>segments</code>): <code>Tensor3D</code></p></blockquote><p>The states of a linear recurrence at the given time steps. Segments of constant input are crossed by powers of the affine map: n steps with input x are h ← Wⁿ h + Σ_{i&lt;n} Wⁱ (U x + b). Both matrices come from ⌈log₂ n⌉ doublings, shared by all jumps of the batch (benchmark: <code>training-step-sampled</code>).</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="recurrence" tabindex="-1">recurrence <a class="header-anchor" href="#recurrence" aria-label="Permalink to &quot;recurrence&quot;">​</a></h3><p><a href="./../interfaces/AffineRecurrence"><code>AffineRecurrence</code></a></p><p>W [units, units], U [units, inputs], b [units]</p><h3 id="x" tabindex="-1">x <a class="header-anchor" href="#x" aria-label="Permalink to &quot;x&quot;">​</a></h3><p><code>Tensor3D</code></p><p>sequences, shape [batch, time, inputs]; constant in time within each segment, which is not checked</p><h3 id="steps" tabindex="-1">steps <a class="header-anchor" href="#steps" aria-label="Permalink to &quot;steps&quot;">​</a></h3><p>readonly <code>number</code>[]</p><p>requested time steps, ascending</p><h3 id="segments" tabindex="-1">segments <a class="header-anchor" href="#segments" aria-label="Permalink to &quot;segments&quot;">​</a></h3><p>readonly <a href="./../interfaces/Segment"><code>Segment</code></a>[]</p><p>of constant x, ascending and disjoint; up to the last requested step, all steps outside them must be requested</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Tensor3D</code></p><p>states, shape [batch, steps, units]; differentiable in W, U and b, not in x</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ShapeError when the shapes do not match, or a skipped step is in no segment</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/cells/functions/linearAtSteps.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const linearAtSteps = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  linearAtSteps as default
};

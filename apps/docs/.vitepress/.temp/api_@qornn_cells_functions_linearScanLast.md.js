import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: linearScanLast()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/cells/functions/linearScanLast.md","filePath":"api/@qornn/cells/functions/linearScanLast.md"}');
const _sfc_main = { name: "api/@qornn/cells/functions/linearScanLast.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/cells</a> / linearScanLast</p><h1 id="function-linearscanlast" tabindex="-1">Function: linearScanLast() <a class="header-anchor" href="#function-linearscanlast" aria-label="Permalink to &quot;Function: linearScanLast()&quot;">​</a></h1><blockquote><p><strong>linearScanLast</strong>(<code>recurrence</code>, <code>x</code>): <code>Tensor2D</code></p></blockquote><p>The last state of a linear recurrence by a scan. Faster than <code>linearLast</code> for inputs with many features.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="recurrence" tabindex="-1">recurrence <a class="header-anchor" href="#recurrence" aria-label="Permalink to &quot;recurrence&quot;">​</a></h3><p><a href="./../interfaces/AffineRecurrence"><code>AffineRecurrence</code></a></p><p>W [units, units], U [units, inputs], b [units]</p><h3 id="x" tabindex="-1">x <a class="header-anchor" href="#x" aria-label="Permalink to &quot;x&quot;">​</a></h3><p><code>Tensor3D</code></p><p>sequences, shape [batch, time, inputs]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Tensor2D</code></p><p>h_T, shape [batch, units]; differentiable in W, U, b and x</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ShapeError when the shapes do not match</p><h2 id="throws-1" tabindex="-1">Throws <a class="header-anchor" href="#throws-1" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>DtypeError when a tensor is not numeric</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/cells/functions/linearScanLast.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const linearScanLast = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  linearScanLast as default
};

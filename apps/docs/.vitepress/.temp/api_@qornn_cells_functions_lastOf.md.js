import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: lastOf()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/cells/functions/lastOf.md","filePath":"api/@qornn/cells/functions/lastOf.md"}');
const _sfc_main = { name: "api/@qornn/cells/functions/lastOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/cells</a> / lastOf</p><h1 id="function-lastof" tabindex="-1">Function: lastOf() <a class="header-anchor" href="#function-lastof" aria-label="Permalink to &quot;Function: lastOf()&quot;">​</a></h1><blockquote><p><strong>lastOf</strong>(<code>__namedParameters</code>, <code>x</code>): <code>Tensor2D</code></p></blockquote><p>The last states of sequences, from a Krylov matrix.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../interfaces/KrylovMatrix"><code>KrylovMatrix</code></a></p><h3 id="x" tabindex="-1">x <a class="header-anchor" href="#x" aria-label="Permalink to &quot;x&quot;">​</a></h3><p><code>Tensor3D</code></p><p>sequences, shape [batch, time, inputs], with the length of the matrix</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Tensor2D</code></p><p>h_T, shape [batch, units]; differentiable in the matrix and x</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ShapeError when time · inputs does not match the matrix</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/cells/functions/lastOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const lastOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  lastOf as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: UnrollRequest","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/cells/interfaces/UnrollRequest.md","filePath":"api/@qornn/cells/interfaces/UnrollRequest.md"}');
const _sfc_main = { name: "api/@qornn/cells/interfaces/UnrollRequest.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/cells</a> / UnrollRequest</p><h1 id="interface-unrollrequest" tabindex="-1">Interface: UnrollRequest <a class="header-anchor" href="#interface-unrollrequest" aria-label="Permalink to &quot;Interface: UnrollRequest&quot;">​</a></h1><p>Initial states and mask of a call.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="initialstates" tabindex="-1">initialStates <a class="header-anchor" href="#initialstates" aria-label="Permalink to &quot;initialStates&quot;">​</a></h3><blockquote><p><strong>initialStates</strong>: <code>Tensor2D</code>[] | <code>null</code></p></blockquote><p>one [batch, size] for each state, in the order of <code>stateSizes</code>; null for zeros</p><hr><h3 id="lengths" tabindex="-1">lengths <a class="header-anchor" href="#lengths" aria-label="Permalink to &quot;lengths&quot;">​</a></h3><blockquote><p><strong>lengths</strong>: <code>Int32Array</code>&lt;<code>ArrayBufferLike</code>&gt; | <code>null</code></p></blockquote><p>valid steps of each sequence, [batch], if the mask is known to be padding at the end; else null</p><hr><h3 id="mask" tabindex="-1">mask <a class="header-anchor" href="#mask" aria-label="Permalink to &quot;mask&quot;">​</a></h3><blockquote><p><strong>mask</strong>: <code>Tensor2D</code> | <code>null</code></p></blockquote><p>[batch, time], 0 at masked time steps, which keep the states, else 1; null without a mask</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/cells/interfaces/UnrollRequest.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const UnrollRequest = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  UnrollRequest as default
};

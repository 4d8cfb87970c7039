import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: stateMagnitude()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/functions/stateMagnitude.md","filePath":"api/@qornn/int-runtime/functions/stateMagnitude.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/functions/stateMagnitude.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / stateMagnitude</p><h1 id="function-statemagnitude" tabindex="-1">Function: stateMagnitude() <a class="header-anchor" href="#function-statemagnitude" aria-label="Permalink to &quot;Function: stateMagnitude()&quot;">​</a></h1><blockquote><p><strong>stateMagnitude</strong>(<code>__namedParameters</code>): <code>number</code></p></blockquote><p>2^{k−1+e}, the largest magnitude of a layer&#39;s states and outputs.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><code>Pick</code>&lt;<a href="./../interfaces/OrthogonalLayer"><code>OrthogonalLayer</code></a>, <code>&quot;stateBits&quot;</code> | <code>&quot;stateShift&quot;</code>&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/functions/stateMagnitude.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const stateMagnitude = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  stateMagnitude as default
};

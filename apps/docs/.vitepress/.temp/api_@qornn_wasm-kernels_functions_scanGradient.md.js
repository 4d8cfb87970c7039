import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: scanGradient()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/wasm-kernels/functions/scanGradient.md","filePath":"api/@qornn/wasm-kernels/functions/scanGradient.md"}');
const _sfc_main = { name: "api/@qornn/wasm-kernels/functions/scanGradient.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/wasm-kernels</a> / scanGradient</p><h1 id="function-scangradient" tabindex="-1">Function: scanGradient() <a class="header-anchor" href="#function-scangradient" aria-label="Permalink to &quot;Function: scanGradient()&quot;">​</a></h1><blockquote><p><strong>scanGradient</strong>(<code>dy</code>, <code>states</code>, <code>__namedParameters</code>): <a href="./../interfaces/ScanGradient"><code>ScanGradient</code></a></p></blockquote><p>The backward pass of <code>scan</code>, with the gradients of all weights.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="dy" tabindex="-1">dy <a class="header-anchor" href="#dy" aria-label="Permalink to &quot;dy&quot;">​</a></h3><p><code>Tensor</code></p><p>gradient of all states, [batch, time, n], or of the last states only, [batch, n]</p><h3 id="states" tabindex="-1">states <a class="header-anchor" href="#states" aria-label="Permalink to &quot;states&quot;">​</a></h3><p><code>Tensor3D</code></p><p>the <code>states</code> of <code>scan</code></p><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><code>Pick</code>&lt;<a href="./../interfaces/ScanInputs"><code>ScanInputs</code></a>, <code>&quot;x&quot;</code> | <code>&quot;weight&quot;</code> | <code>&quot;sigma&quot;</code> | <code>&quot;mask&quot;</code> | <code>&quot;start&quot;</code>&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/ScanGradient"><code>ScanGradient</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/wasm-kernels/functions/scanGradient.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const scanGradient = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  scanGradient as default
};

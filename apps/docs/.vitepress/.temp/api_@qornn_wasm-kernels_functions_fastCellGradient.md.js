import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: fastCellGradient()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/wasm-kernels/functions/fastCellGradient.md","filePath":"api/@qornn/wasm-kernels/functions/fastCellGradient.md"}');
const _sfc_main = { name: "api/@qornn/wasm-kernels/functions/fastCellGradient.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/wasm-kernels</a> / fastCellGradient</p><h1 id="function-fastcellgradient" tabindex="-1">Function: fastCellGradient() <a class="header-anchor" href="#function-fastcellgradient" aria-label="Permalink to &quot;Function: fastCellGradient()&quot;">​</a></h1><blockquote><p><strong>fastCellGradient</strong>(<code>dy</code>, <code>__namedParameters</code>, <code>inputs</code>): <a href="./../interfaces/FastCellGradient"><code>FastCellGradient</code></a></p></blockquote><p>The backward pass of <code>fastCell</code>, with the gradients of all weights.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="dy" tabindex="-1">dy <a class="header-anchor" href="#dy" aria-label="Permalink to &quot;dy&quot;">​</a></h3><p><code>Tensor</code></p><p>gradient of all h, [batch, time, n], or of the last h only, [batch, n]</p><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><code>Omit</code>&lt;<a href="./../interfaces/FastCellStates"><code>FastCellStates</code></a>, <code>&quot;last&quot;</code>&gt;</p><h3 id="inputs" tabindex="-1">inputs <a class="header-anchor" href="#inputs" aria-label="Permalink to &quot;inputs&quot;">​</a></h3><p><code>Omit</code>&lt;<a href="./../interfaces/FastCellInputs"><code>FastCellInputs</code></a>, <code>&quot;bias&quot;</code> | <code>&quot;gateBias&quot;</code>&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/FastCellGradient"><code>FastCellGradient</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/wasm-kernels/functions/fastCellGradient.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const fastCellGradient = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  fastCellGradient as default
};

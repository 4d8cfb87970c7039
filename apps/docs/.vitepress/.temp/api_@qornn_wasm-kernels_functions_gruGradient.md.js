import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: gruGradient()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/wasm-kernels/functions/gruGradient.md","filePath":"api/@qornn/wasm-kernels/functions/gruGradient.md"}');
const _sfc_main = { name: "api/@qornn/wasm-kernels/functions/gruGradient.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/wasm-kernels</a> / gruGradient</p><h1 id="function-grugradient" tabindex="-1">Function: gruGradient() <a class="header-anchor" href="#function-grugradient" aria-label="Permalink to &quot;Function: gruGradient()&quot;">​</a></h1><blockquote><p><strong>gruGradient</strong>(<code>dy</code>, <code>__namedParameters</code>, <code>__namedParameters</code>): <a href="./../interfaces/GruGradient"><code>GruGradient</code></a></p></blockquote><p>The backward pass of <code>gru</code>, with the gradients of all weights.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="dy" tabindex="-1">dy <a class="header-anchor" href="#dy" aria-label="Permalink to &quot;dy&quot;">​</a></h3><p><code>Tensor</code></p><p>gradient of all h, [batch, time, n], or of the last h only, [batch, n]</p><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><code>Omit</code>&lt;<a href="./../interfaces/GruStates"><code>GruStates</code></a>, <code>&quot;last&quot;</code>&gt;</p><h3 id="namedparameters-1" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters-1" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><code>Omit</code>&lt;<a href="./../interfaces/GruInputs"><code>GruInputs</code></a>, <code>&quot;kernel&quot;</code> | <code>&quot;bias&quot;</code>&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/GruGradient"><code>GruGradient</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/wasm-kernels/functions/gruGradient.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const gruGradient = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  gruGradient as default
};

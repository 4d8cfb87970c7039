import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: jumpGradient()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/wasm-kernels/functions/jumpGradient.md","filePath":"api/@qornn/wasm-kernels/functions/jumpGradient.md"}');
const _sfc_main = { name: "api/@qornn/wasm-kernels/functions/jumpGradient.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/wasm-kernels</a> / jumpGradient</p><h1 id="function-jumpgradient" tabindex="-1">Function: jumpGradient() <a class="header-anchor" href="#function-jumpgradient" aria-label="Permalink to &quot;Function: jumpGradient()&quot;">​</a></h1><blockquote><p><strong>jumpGradient</strong>(<code>dy</code>, <code>states</code>, <code>__namedParameters</code>): <code>object</code></p></blockquote><p>The backward pass of <code>jumpScan</code>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="dy" tabindex="-1">dy <a class="header-anchor" href="#dy" aria-label="Permalink to &quot;dy&quot;">​</a></h3><p><code>Tensor3D</code></p><p>gradient of <code>outputs</code>, [batch, emitted, n]</p><h3 id="states" tabindex="-1">states <a class="header-anchor" href="#states" aria-label="Permalink to &quot;states&quot;">​</a></h3><p><code>Tensor3D</code></p><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><code>Omit</code>&lt;<a href="./../interfaces/JumpInputs"><code>JumpInputs</code></a>, <code>&quot;drives&quot;</code>&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>object</code></p><p>gradients of the powers and of the drives</p><h3 id="drives" tabindex="-1">drives <a class="header-anchor" href="#drives" aria-label="Permalink to &quot;drives&quot;">​</a></h3><blockquote><p><strong>drives</strong>: <code>Tensor3D</code></p></blockquote><h3 id="powers" tabindex="-1">powers <a class="header-anchor" href="#powers" aria-label="Permalink to &quot;powers&quot;">​</a></h3><blockquote><p><strong>powers</strong>: <code>Tensor3D</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/wasm-kernels/functions/jumpGradient.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const jumpGradient = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  jumpGradient as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: scan()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/wasm-kernels/functions/scan.md","filePath":"api/@qornn/wasm-kernels/functions/scan.md"}');
const _sfc_main = { name: "api/@qornn/wasm-kernels/functions/scan.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/wasm-kernels</a> / scan</p><h1 id="function-scan" tabindex="-1">Function: scan() <a class="header-anchor" href="#function-scan" aria-label="Permalink to &quot;Function: scan()&quot;">​</a></h1><blockquote><p><strong>scan</strong>(<code>__namedParameters</code>): <code>object</code></p></blockquote><p>All states of h_t = σ(W h_{t−1} + U x_t + b) in one call.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../interfaces/ScanInputs"><code>ScanInputs</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>object</code></p><p><code>states</code> [batch, time, n], and the <code>last</code> states, [batch, n]</p><h3 id="last" tabindex="-1">last <a class="header-anchor" href="#last" aria-label="Permalink to &quot;last&quot;">​</a></h3><blockquote><p><strong>last</strong>: <code>Tensor2D</code></p></blockquote><h3 id="states" tabindex="-1">states <a class="header-anchor" href="#states" aria-label="Permalink to &quot;states&quot;">​</a></h3><blockquote><p><strong>states</strong>: <code>Tensor3D</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/wasm-kernels/functions/scan.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const scan = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  scan as default
};

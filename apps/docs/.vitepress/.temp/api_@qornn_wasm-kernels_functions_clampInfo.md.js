import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: clampInfo()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/wasm-kernels/functions/clampInfo.md","filePath":"api/@qornn/wasm-kernels/functions/clampInfo.md"}');
const _sfc_main = { name: "api/@qornn/wasm-kernels/functions/clampInfo.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/wasm-kernels</a> / clampInfo</p><h1 id="function-clampinfo" tabindex="-1">Function: clampInfo() <a class="header-anchor" href="#function-clampinfo" aria-label="Permalink to &quot;Function: clampInfo()&quot;">​</a></h1><blockquote><p><strong>clampInfo</strong>(<code>backend</code>, <code>x</code>, <code>low</code>, <code>high</code>): <code>TensorInfo</code></p></blockquote><p>The same on TensorInfo, for use in kernels; requires <code>hasWasmKernels()</code> for the backend.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="backend" tabindex="-1">backend <a class="header-anchor" href="#backend" aria-label="Permalink to &quot;backend&quot;">​</a></h3><p><code>unknown</code></p><h3 id="x" tabindex="-1">x <a class="header-anchor" href="#x" aria-label="Permalink to &quot;x&quot;">​</a></h3><p><code>TensorInfo</code></p><h3 id="low" tabindex="-1">low <a class="header-anchor" href="#low" aria-label="Permalink to &quot;low&quot;">​</a></h3><p><code>number</code></p><h3 id="high" tabindex="-1">high <a class="header-anchor" href="#high" aria-label="Permalink to &quot;high&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>TensorInfo</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/wasm-kernels/functions/clampInfo.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const clampInfo = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  clampInfo as default
};

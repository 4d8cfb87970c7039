import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: hasWasmKernels()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/wasm-kernels/functions/hasWasmKernels.md","filePath":"api/@qornn/wasm-kernels/functions/hasWasmKernels.md"}');
const _sfc_main = { name: "api/@qornn/wasm-kernels/functions/hasWasmKernels.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/wasm-kernels</a> / hasWasmKernels</p><h1 id="function-haswasmkernels" tabindex="-1">Function: hasWasmKernels() <a class="header-anchor" href="#function-haswasmkernels" aria-label="Permalink to &quot;Function: hasWasmKernels()&quot;">​</a></h1><blockquote><p><strong>hasWasmKernels</strong>(<code>backend?</code>): <code>boolean</code></p></blockquote><p>Whether a backend supports these kernels: the tfjs wasm backend with SIMD and without threads.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="backend" tabindex="-1">backend? <a class="header-anchor" href="#backend" aria-label="Permalink to &quot;backend?&quot;">​</a></h3><p><code>unknown</code> = <code>...</code></p><p>default: the current one</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>boolean</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/wasm-kernels/functions/hasWasmKernels.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const hasWasmKernels = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  hasWasmKernels as default
};

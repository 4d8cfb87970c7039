import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: addMissingWasmKernels()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/backend/functions/addMissingWasmKernels.md","filePath":"api/@qornn/backend/functions/addMissingWasmKernels.md"}');
const _sfc_main = { name: "api/@qornn/backend/functions/addMissingWasmKernels.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/backend</a> / addMissingWasmKernels</p><h1 id="function-addmissingwasmkernels" tabindex="-1">Function: addMissingWasmKernels() <a class="header-anchor" href="#function-addmissingwasmkernels" aria-label="Permalink to &quot;Function: addMissingWasmKernels()&quot;">​</a></h1><blockquote><p><strong>addMissingWasmKernels</strong>(): <code>void</code></p></blockquote><p>Registers kernels of the cpu backend for operations that the wasm backend lacks. Operands and results are copied, so avoid these operations in hot code. The cpu backend is loaded on first use: automatically in Node; in a bundle the application must import <code>@tensorflow/tfjs-backend-cpu</code>.</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>void</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/backend/functions/addMissingWasmKernels.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const addMissingWasmKernels = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  addMissingWasmKernels as default
};

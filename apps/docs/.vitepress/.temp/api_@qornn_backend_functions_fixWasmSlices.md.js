import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: fixWasmSlices()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/backend/functions/fixWasmSlices.md","filePath":"api/@qornn/backend/functions/fixWasmSlices.md"}');
const _sfc_main = { name: "api/@qornn/backend/functions/fixWasmSlices.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/backend</a> / fixWasmSlices</p><h1 id="function-fixwasmslices" tabindex="-1">Function: fixWasmSlices() <a class="header-anchor" href="#function-fixwasmslices" aria-label="Permalink to &quot;Function: fixWasmSlices()&quot;">​</a></h1><blockquote><p><strong>fixWasmSlices</strong>(): <code>boolean</code></p></blockquote><p>Makes the cost of a slice on the wasm backend proportional to its size. The stock kernel of tfjs 4.22 first copies its whole input out of the wasm memory, so that reading the T rows of a buffer one by one costs O(T²), most of the time of a scan over a thousand time steps. Columns of a matrix (the gates of an LSTM) are copied within the wasm memory, row by row.</p><p>The stock kernel handles other slices that are not contiguous, and strings. Values are the same. Does nothing when called again, or when no wasm backend is registered.</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>boolean</code></p><p>whether the patched kernel is active</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/backend/functions/fixWasmSlices.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const fixWasmSlices = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  fixWasmSlices as default
};

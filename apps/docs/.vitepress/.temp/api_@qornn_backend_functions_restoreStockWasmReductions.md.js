import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: restoreStockWasmReductions()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/backend/functions/restoreStockWasmReductions.md","filePath":"api/@qornn/backend/functions/restoreStockWasmReductions.md"}');
const _sfc_main = { name: "api/@qornn/backend/functions/restoreStockWasmReductions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/backend</a> / restoreStockWasmReductions</p><h1 id="function-restorestockwasmreductions" tabindex="-1">Function: restoreStockWasmReductions() <a class="header-anchor" href="#function-restorestockwasmreductions" aria-label="Permalink to &quot;Function: restoreStockWasmReductions()&quot;">​</a></h1><blockquote><p><strong>restoreStockWasmReductions</strong>(): <code>void</code></p></blockquote><p>Restores the kernels of tfjs, for benchmarks.</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>void</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/backend/functions/restoreStockWasmReductions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const restoreStockWasmReductions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  restoreStockWasmReductions as default
};

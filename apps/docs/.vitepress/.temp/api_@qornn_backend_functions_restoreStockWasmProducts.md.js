import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: restoreStockWasmProducts()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/backend/functions/restoreStockWasmProducts.md","filePath":"api/@qornn/backend/functions/restoreStockWasmProducts.md"}');
const _sfc_main = { name: "api/@qornn/backend/functions/restoreStockWasmProducts.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/backend</a> / restoreStockWasmProducts</p><h1 id="function-restorestockwasmproducts" tabindex="-1">Function: restoreStockWasmProducts() <a class="header-anchor" href="#function-restorestockwasmproducts" aria-label="Permalink to &quot;Function: restoreStockWasmProducts()&quot;">​</a></h1><blockquote><p><strong>restoreStockWasmProducts</strong>(): <code>void</code></p></blockquote><p>Restores the kernels of tfjs, for benchmarks.</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>void</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/backend/functions/restoreStockWasmProducts.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const restoreStockWasmProducts = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  restoreStockWasmProducts as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: restoreStockWasmSpeed()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/backend/functions/restoreStockWasmSpeed.md","filePath":"api/@qornn/backend/functions/restoreStockWasmSpeed.md"}');
const _sfc_main = { name: "api/@qornn/backend/functions/restoreStockWasmSpeed.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/backend</a> / restoreStockWasmSpeed</p><h1 id="function-restorestockwasmspeed" tabindex="-1">Function: restoreStockWasmSpeed() <a class="header-anchor" href="#function-restorestockwasmspeed" aria-label="Permalink to &quot;Function: restoreStockWasmSpeed()&quot;">​</a></h1><blockquote><p><strong>restoreStockWasmSpeed</strong>(): <code>void</code></p></blockquote><p>Restores the released kernels that <a href="./fixWasmSpeed">fixWasmSpeed</a> replaced, to compare with them.</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>void</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/backend/functions/restoreStockWasmSpeed.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const restoreStockWasmSpeed = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  restoreStockWasmSpeed as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: restoreStockWebgpuSums()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/backend/functions/restoreStockWebgpuSums.md","filePath":"api/@qornn/backend/functions/restoreStockWebgpuSums.md"}');
const _sfc_main = { name: "api/@qornn/backend/functions/restoreStockWebgpuSums.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/backend</a> / restoreStockWebgpuSums</p><h1 id="function-restorestockwebgpusums" tabindex="-1">Function: restoreStockWebgpuSums() <a class="header-anchor" href="#function-restorestockwebgpusums" aria-label="Permalink to &quot;Function: restoreStockWebgpuSums()&quot;">​</a></h1><blockquote><p><strong>restoreStockWebgpuSums</strong>(): <code>void</code></p></blockquote><p>Restores the kernel of tfjs.</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>void</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/backend/functions/restoreStockWebgpuSums.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const restoreStockWebgpuSums = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  restoreStockWebgpuSums as default
};

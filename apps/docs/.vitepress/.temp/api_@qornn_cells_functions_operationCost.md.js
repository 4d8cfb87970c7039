import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: operationCost()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/cells/functions/operationCost.md","filePath":"api/@qornn/cells/functions/operationCost.md"}');
const _sfc_main = { name: "api/@qornn/cells/functions/operationCost.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/cells</a> / operationCost</p><h1 id="function-operationcost" tabindex="-1">Function: operationCost() <a class="header-anchor" href="#function-operationcost" aria-label="Permalink to &quot;Function: operationCost()&quot;">​</a></h1><blockquote><p><strong>operationCost</strong>(): <a href="./../interfaces/OperationCost"><code>OperationCost</code></a></p></blockquote><p>The cost of operations on the current backend: measured on first use, in a few milliseconds; on <code>cpu</code>, <code>tensorflow</code> and <code>webgpu</code>, constants.</p><p>A chain of dependent small products gives the overhead of an operation, a large product the rate. Reading back the result waits for the command queue.</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/OperationCost"><code>OperationCost</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/cells/functions/operationCost.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const operationCost = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  operationCost as default
};

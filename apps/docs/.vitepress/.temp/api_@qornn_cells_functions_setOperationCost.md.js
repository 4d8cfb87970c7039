import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: setOperationCost()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/cells/functions/setOperationCost.md","filePath":"api/@qornn/cells/functions/setOperationCost.md"}');
const _sfc_main = { name: "api/@qornn/cells/functions/setOperationCost.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/cells</a> / setOperationCost</p><h1 id="function-setoperationcost" tabindex="-1">Function: setOperationCost() <a class="header-anchor" href="#function-setoperationcost" aria-label="Permalink to &quot;Function: setOperationCost()&quot;">​</a></h1><blockquote><p><strong>setOperationCost</strong>(<code>cost</code>): <code>void</code></p></blockquote><p>Sets the cost of operations on the current backend instead of measuring it.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="cost" tabindex="-1">cost <a class="header-anchor" href="#cost" aria-label="Permalink to &quot;cost&quot;">​</a></h3><p><a href="./../interfaces/OperationCost"><code>OperationCost</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>void</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/cells/functions/setOperationCost.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const setOperationCost = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  setOperationCost as default
};

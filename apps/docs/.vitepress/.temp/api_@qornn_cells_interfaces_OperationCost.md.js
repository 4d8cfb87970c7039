import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: OperationCost","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/cells/interfaces/OperationCost.md","filePath":"api/@qornn/cells/interfaces/OperationCost.md"}');
const _sfc_main = { name: "api/@qornn/cells/interfaces/OperationCost.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/cells</a> / OperationCost</p><h1 id="interface-operationcost" tabindex="-1">Interface: OperationCost <a class="header-anchor" href="#interface-operationcost" aria-label="Permalink to &quot;Interface: OperationCost&quot;">​</a></h1><p>Speed of a backend.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="peroperation" tabindex="-1">perOperation <a class="header-anchor" href="#peroperation" aria-label="Permalink to &quot;perOperation&quot;">​</a></h3><blockquote><p><strong>perOperation</strong>: <code>number</code></p></blockquote><p>overhead of an operation, in seconds</p><hr><h3 id="rate" tabindex="-1">rate <a class="header-anchor" href="#rate" aria-label="Permalink to &quot;rate&quot;">​</a></h3><blockquote><p><strong>rate</strong>: <code>number</code></p></blockquote><p>multiplications per second in a large matrix product</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/cells/interfaces/OperationCost.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OperationCost = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OperationCost as default
};

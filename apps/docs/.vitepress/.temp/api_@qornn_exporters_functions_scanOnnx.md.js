import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: scanOnnx()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/functions/scanOnnx.md","filePath":"api/@qornn/exporters/functions/scanOnnx.md"}');
const _sfc_main = { name: "api/@qornn/exporters/functions/scanOnnx.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / scanOnnx</p><h1 id="function-scanonnx" tabindex="-1">Function: scanOnnx() <a class="header-anchor" href="#function-scanonnx" aria-label="Permalink to &quot;Function: scanOnnx()&quot;">​</a></h1><blockquote><p><strong>scanOnnx</strong>(<code>graph</code>, <code>recurrence</code>): <a href="./../interfaces/ScannedStates"><code>ScannedStates</code></a></p></blockquote><p>A recurrence as a Scan. The state of a sequence that has ended stays as it is.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="graph" tabindex="-1">graph <a class="header-anchor" href="#graph" aria-label="Permalink to &quot;graph&quot;">​</a></h3><p><a href="./../interfaces/OnnxGraph"><code>OnnxGraph</code></a></p><h3 id="recurrence" tabindex="-1">recurrence <a class="header-anchor" href="#recurrence" aria-label="Permalink to &quot;recurrence&quot;">​</a></h3><p><a href="./../interfaces/Recurrence"><code>Recurrence</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/ScannedStates"><code>ScannedStates</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/functions/scanOnnx.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const scanOnnx = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  scanOnnx as default
};

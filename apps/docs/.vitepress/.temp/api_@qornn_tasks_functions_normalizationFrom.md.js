import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: normalizationFrom()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/functions/normalizationFrom.md","filePath":"api/@qornn/tasks/functions/normalizationFrom.md"}');
const _sfc_main = { name: "api/@qornn/tasks/functions/normalizationFrom.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / normalizationFrom</p><h1 id="function-normalizationfrom" tabindex="-1">Function: normalizationFrom() <a class="header-anchor" href="#function-normalizationfrom" aria-label="Permalink to &quot;Function: normalizationFrom()&quot;">​</a></h1><blockquote><p><strong>normalizationFrom</strong>(<code>plain</code>): <a href="./../interfaces/Normalization"><code>Normalization</code></a> | <code>undefined</code></p></blockquote><p>A normalization from JSON; undefined for null.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="plain" tabindex="-1">plain <a class="header-anchor" href="#plain" aria-label="Permalink to &quot;plain&quot;">​</a></h3><p><a href="./../interfaces/PlainNormalization"><code>PlainNormalization</code></a> | <code>null</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Normalization"><code>Normalization</code></a> | <code>undefined</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/functions/normalizationFrom.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const normalizationFrom = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  normalizationFrom as default
};

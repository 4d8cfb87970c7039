import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: predictsValues()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/functions/predictsValues.md","filePath":"api/@qornn/int-runtime/functions/predictsValues.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/functions/predictsValues.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / predictsValues</p><h1 id="function-predictsvalues" tabindex="-1">Function: predictsValues() <a class="header-anchor" href="#function-predictsvalues" aria-label="Permalink to &quot;Function: predictsValues()&quot;">​</a></h1><blockquote><p><strong>predictsValues</strong>(<code>__namedParameters</code>): <code>boolean</code></p></blockquote><p>Whether the outputs of a model are values, not class scores.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><code>Pick</code>&lt;<a href="./../interfaces/IntModel"><code>IntModel</code></a>, <code>&quot;answers&quot;</code> | <code>&quot;outputNormalization&quot;</code>&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>boolean</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/functions/predictsValues.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const predictsValues = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  predictsValues as default
};

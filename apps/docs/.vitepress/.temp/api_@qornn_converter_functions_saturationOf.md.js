import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: saturationOf()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/converter/functions/saturationOf.md","filePath":"api/@qornn/converter/functions/saturationOf.md"}');
const _sfc_main = { name: "api/@qornn/converter/functions/saturationOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/converter</a> / saturationOf</p><h1 id="function-saturationof" tabindex="-1">Function: saturationOf() <a class="header-anchor" href="#function-saturationof" aria-label="Permalink to &quot;Function: saturationOf()&quot;">​</a></h1><blockquote><p><strong>saturationOf</strong>(<code>__namedParameters</code>, <code>model</code>): <code>number</code></p></blockquote><p>Fraction of all states that are at a limit of their range.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../../int-runtime/interfaces/QuantizationReport"><code>QuantizationReport</code></a></p><h3 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h3><p><a href="./../../int-runtime/interfaces/IntModel"><code>IntModel</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/converter/functions/saturationOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const saturationOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  saturationOf as default
};

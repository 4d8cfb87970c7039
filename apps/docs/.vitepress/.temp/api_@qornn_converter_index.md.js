import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"@qornn/converter","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/converter/index.md","filePath":"api/@qornn/converter/index.md"}');
const _sfc_main = { name: "api/@qornn/converter/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / @qornn/converter</p><h1 id="qornn-converter" tabindex="-1">@qornn/converter <a class="header-anchor" href="#qornn-converter" aria-label="Permalink to &quot;@qornn/converter&quot;">​</a></h1><h2 id="classes" tabindex="-1">Classes <a class="header-anchor" href="#classes" aria-label="Permalink to &quot;Classes&quot;">​</a></h2><ul><li><a href="./classes/SearchError">SearchError</a></li></ul><h2 id="interfaces" tabindex="-1">Interfaces <a class="header-anchor" href="#interfaces" aria-label="Permalink to &quot;Interfaces&quot;">​</a></h2><ul><li><a href="./interfaces/CompareVariantsOptions">CompareVariantsOptions</a></li><li><a href="./interfaces/Comparison">Comparison</a></li><li><a href="./interfaces/FailedSearch">FailedSearch</a></li><li><a href="./interfaces/Incompatibilities">Incompatibilities</a></li><li><a href="./interfaces/IntegerNetwork">IntegerNetwork</a></li><li><a href="./interfaces/QuantizedModel">QuantizedModel</a></li><li><a href="./interfaces/QuantizeModelOptions">QuantizeModelOptions</a></li><li><a href="./interfaces/RunOrigin">RunOrigin</a></li><li><a href="./interfaces/SearchReference">SearchReference</a></li><li><a href="./interfaces/SearchTrial">SearchTrial</a></li></ul><h2 id="type-aliases" tabindex="-1">Type Aliases <a class="header-anchor" href="#type-aliases" aria-label="Permalink to &quot;Type Aliases&quot;">​</a></h2><ul><li><a href="./type-aliases/ModelVariant">ModelVariant</a></li><li><a href="./type-aliases/QuantizationProgress">QuantizationProgress</a></li></ul><h2 id="functions" tabindex="-1">Functions <a class="header-anchor" href="#functions" aria-label="Permalink to &quot;Functions&quot;">​</a></h2><ul><li><a href="./functions/affordableSequences">affordableSequences</a></li><li><a href="./functions/compareVariants">compareVariants</a></li><li><a href="./functions/configuredSettings">configuredSettings</a></li><li><a href="./functions/findIncompatibilities">findIncompatibilities</a></li><li><a href="./functions/integerNetwork">integerNetwork</a></li><li><a href="./functions/integerPredictor">integerPredictor</a></li><li><a href="./functions/metricDrop">metricDrop</a></li><li><a href="./functions/originOf">originOf</a></li><li><a href="./functions/quantizeModel">quantizeModel</a></li><li><a href="./functions/readingOf">readingOf</a></li><li><a href="./functions/reportQuantization">reportQuantization</a></li><li><a href="./functions/saturationOf">saturationOf</a></li><li><a href="./functions/sequencesOf">sequencesOf</a></li><li><a href="./functions/unsupportedReason">unsupportedReason</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/converter/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};

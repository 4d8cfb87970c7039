import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"@qornn/report","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/report/index.md","filePath":"api/@qornn/report/index.md"}');
const _sfc_main = { name: "api/@qornn/report/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / @qornn/report</p><h1 id="qornn-report" tabindex="-1">@qornn/report <a class="header-anchor" href="#qornn-report" aria-label="Permalink to &quot;@qornn/report&quot;">​</a></h1><h2 id="interfaces" tabindex="-1">Interfaces <a class="header-anchor" href="#interfaces" aria-label="Permalink to &quot;Interfaces&quot;">​</a></h2><ul><li><a href="./interfaces/Confusion">Confusion</a></li><li><a href="./interfaces/FrontOptions">FrontOptions</a></li><li><a href="./interfaces/LearningPoint">LearningPoint</a></li><li><a href="./interfaces/PredictedValues">PredictedValues</a></li><li><a href="./interfaces/Report">Report</a></li><li><a href="./interfaces/ReportAnswers">ReportAnswers</a></li><li><a href="./interfaces/ReportCodes">ReportCodes</a></li><li><a href="./interfaces/ReportMeasures">ReportMeasures</a></li><li><a href="./interfaces/ReportMetric">ReportMetric</a></li><li><a href="./interfaces/ReportNoise">ReportNoise</a></li><li><a href="./interfaces/ReportRun">ReportRun</a></li><li><a href="./interfaces/ReportScores">ReportScores</a></li><li><a href="./interfaces/ReportSpectrum">ReportSpectrum</a></li><li><a href="./interfaces/ReportStates">ReportStates</a></li><li><a href="./interfaces/SizedNetwork">SizedNetwork</a></li><li><a href="./interfaces/SpectrumExtremes">SpectrumExtremes</a></li><li><a href="./interfaces/WrongExample">WrongExample</a></li></ul><h2 id="functions" tabindex="-1">Functions <a class="header-anchor" href="#functions" aria-label="Permalink to &quot;Functions&quot;">​</a></h2><ul><li><a href="./functions/frontSvg">frontSvg</a></li><li><a href="./functions/isReport">isReport</a></li><li><a href="./functions/paretoFront">paretoFront</a></li><li><a href="./functions/reportPage">reportPage</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/report/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};

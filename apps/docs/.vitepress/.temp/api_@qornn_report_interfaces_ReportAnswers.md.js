import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ReportAnswers","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/report/interfaces/ReportAnswers.md","filePath":"api/@qornn/report/interfaces/ReportAnswers.md"}');
const _sfc_main = { name: "api/@qornn/report/interfaces/ReportAnswers.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/report</a> / ReportAnswers</p><h1 id="interface-reportanswers" tabindex="-1">Interface: ReportAnswers <a class="header-anchor" href="#interface-reportanswers" aria-label="Permalink to &quot;Interface: ReportAnswers&quot;">​</a></h1><p>Answers of one variant on test sequences.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="confusion" tabindex="-1">confusion? <a class="header-anchor" href="#confusion" aria-label="Permalink to &quot;confusion?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>confusion?</strong>: <a href="./Confusion"><code>Confusion</code></a></p></blockquote><hr><h3 id="examples" tabindex="-1">examples <a class="header-anchor" href="#examples" aria-label="Permalink to &quot;examples&quot;">​</a></h3><blockquote><p><strong>examples</strong>: readonly <a href="./WrongExample"><code>WrongExample</code></a>[]</p></blockquote><hr><h3 id="measures" tabindex="-1">measures <a class="header-anchor" href="#measures" aria-label="Permalink to &quot;measures&quot;">​</a></h3><blockquote><p><strong>measures</strong>: readonly <a href="./ReportMeasures"><code>ReportMeasures</code></a>[]</p></blockquote><hr><h3 id="of" tabindex="-1">of <a class="header-anchor" href="#of" aria-label="Permalink to &quot;of&quot;">​</a></h3><blockquote><p><strong>of</strong>: <code>number</code> | <code>null</code></p></blockquote><p>size of the test split; null for generated data</p><hr><h3 id="sequences" tabindex="-1">sequences <a class="header-anchor" href="#sequences" aria-label="Permalink to &quot;sequences&quot;">​</a></h3><blockquote><p><strong>sequences</strong>: <code>number</code></p></blockquote><hr><h3 id="values" tabindex="-1">values? <a class="header-anchor" href="#values" aria-label="Permalink to &quot;values?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>values?</strong>: <a href="./PredictedValues"><code>PredictedValues</code></a></p></blockquote><hr><h3 id="variant" tabindex="-1">variant <a class="header-anchor" href="#variant" aria-label="Permalink to &quot;variant&quot;">​</a></h3><blockquote><p><strong>variant</strong>: <code>string</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/report/interfaces/ReportAnswers.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ReportAnswers = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ReportAnswers as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LearningPoint","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/report/interfaces/LearningPoint.md","filePath":"api/@qornn/report/interfaces/LearningPoint.md"}');
const _sfc_main = { name: "api/@qornn/report/interfaces/LearningPoint.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/report</a> / LearningPoint</p><h1 id="interface-learningpoint" tabindex="-1">Interface: LearningPoint <a class="header-anchor" href="#interface-learningpoint" aria-label="Permalink to &quot;Interface: LearningPoint&quot;">​</a></h1><p>An evaluation during training. Null is a value that was not finite.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="loss" tabindex="-1">loss? <a class="header-anchor" href="#loss" aria-label="Permalink to &quot;loss?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>loss?</strong>: <code>number</code> | <code>null</code></p></blockquote><p>training loss of the step</p><hr><h3 id="rate" tabindex="-1">rate? <a class="header-anchor" href="#rate" aria-label="Permalink to &quot;rate?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>rate?</strong>: <code>number</code> | <code>null</code></p></blockquote><p>learning rate relative to the optimizer&#39;s</p><hr><h3 id="spectra" tabindex="-1">spectra? <a class="header-anchor" href="#spectra" aria-label="Permalink to &quot;spectra?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>spectra?</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./SpectrumExtremes"><code>SpectrumExtremes</code></a>&gt;&gt;</p></blockquote><p>of the recurrent weights as the recurrence uses them, by layer</p><hr><h3 id="step" tabindex="-1">step <a class="header-anchor" href="#step" aria-label="Permalink to &quot;step&quot;">​</a></h3><blockquote><p><strong>step</strong>: <code>number</code></p></blockquote><hr><h3 id="validation" tabindex="-1">validation <a class="header-anchor" href="#validation" aria-label="Permalink to &quot;validation&quot;">​</a></h3><blockquote><p><strong>validation</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>number</code> | <code>null</code>&gt;&gt;</p></blockquote><p>metrics on the validation split</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/report/interfaces/LearningPoint.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LearningPoint = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LearningPoint as default
};

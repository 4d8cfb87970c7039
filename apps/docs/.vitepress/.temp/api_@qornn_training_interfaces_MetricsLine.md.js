import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: MetricsLine","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/interfaces/MetricsLine.md","filePath":"api/@qornn/training/interfaces/MetricsLine.md"}');
const _sfc_main = { name: "api/@qornn/training/interfaces/MetricsLine.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / MetricsLine</p><h1 id="interface-metricsline" tabindex="-1">Interface: MetricsLine <a class="header-anchor" href="#interface-metricsline" aria-label="Permalink to &quot;Interface: MetricsLine&quot;">​</a></h1><p>One line of <code>metrics.jsonl</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="loss" tabindex="-1">loss? <a class="header-anchor" href="#loss" aria-label="Permalink to &quot;loss?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>loss?</strong>: <code>number</code></p></blockquote><p>training loss of that step; undefined at step 0, where a run begins with imported weights</p><hr><h3 id="part" tabindex="-1">part? <a class="header-anchor" href="#part" aria-label="Permalink to &quot;part?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>part?</strong>: <a href="./EvaluatedPart"><code>EvaluatedPart</code></a></p></blockquote><p>evaluated part of the split; undefined in lines of early releases</p><hr><h3 id="rate" tabindex="-1">rate? <a class="header-anchor" href="#rate" aria-label="Permalink to &quot;rate?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>rate?</strong>: <code>number</code></p></blockquote><p>learning rate relative to that of the optimizer; undefined at step 0</p><hr><h3 id="spectra" tabindex="-1">spectra? <a class="header-anchor" href="#spectra" aria-label="Permalink to &quot;spectra?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>spectra?</strong>: <code>Record</code>&lt;<code>string</code>, <a href="./WeightSpectrum"><code>WeightSpectrum</code></a>&gt;</p></blockquote><p>spectra of the recurrent weights by layer, see <code>weightSpectra</code>; only with <code>recordSpectra</code></p><hr><h3 id="step" tabindex="-1">step <a class="header-anchor" href="#step" aria-label="Permalink to &quot;step&quot;">​</a></h3><blockquote><p><strong>step</strong>: <code>number</code></p></blockquote><hr><h3 id="validation" tabindex="-1">validation <a class="header-anchor" href="#validation" aria-label="Permalink to &quot;validation&quot;">​</a></h3><blockquote><p><strong>validation</strong>: <code>Record</code>&lt;<code>string</code>, <code>number</code>&gt;</p></blockquote><p>metrics on the validation split</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/interfaces/MetricsLine.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MetricsLine = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MetricsLine as default
};

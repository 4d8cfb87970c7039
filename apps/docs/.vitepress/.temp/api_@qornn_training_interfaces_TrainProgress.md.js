import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: TrainProgress","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/interfaces/TrainProgress.md","filePath":"api/@qornn/training/interfaces/TrainProgress.md"}');
const _sfc_main = { name: "api/@qornn/training/interfaces/TrainProgress.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / TrainProgress</p><h1 id="interface-trainprogress" tabindex="-1">Interface: TrainProgress <a class="header-anchor" href="#interface-trainprogress" aria-label="Permalink to &quot;Interface: TrainProgress&quot;">​</a></h1><p>Progress of a run, reported after every step.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="loss" tabindex="-1">loss <a class="header-anchor" href="#loss" aria-label="Permalink to &quot;loss&quot;">​</a></h3><blockquote><p><strong>loss</strong>: <code>number</code></p></blockquote><hr><h3 id="rate" tabindex="-1">rate <a class="header-anchor" href="#rate" aria-label="Permalink to &quot;rate&quot;">​</a></h3><blockquote><p><strong>rate</strong>: <code>number</code></p></blockquote><p>learning rate relative to that of the optimizer</p><hr><h3 id="secondsleft" tabindex="-1">secondsLeft <a class="header-anchor" href="#secondsleft" aria-label="Permalink to &quot;secondsLeft&quot;">​</a></h3><blockquote><p><strong>secondsLeft</strong>: <code>number</code></p></blockquote><p>estimated time to the last step or to <code>maxSeconds</code>, whichever is first</p><hr><h3 id="step" tabindex="-1">step <a class="header-anchor" href="#step" aria-label="Permalink to &quot;step&quot;">​</a></h3><blockquote><p><strong>step</strong>: <code>number</code></p></blockquote><hr><h3 id="steps" tabindex="-1">steps <a class="header-anchor" href="#steps" aria-label="Permalink to &quot;steps&quot;">​</a></h3><blockquote><p><strong>steps</strong>: <code>number</code></p></blockquote><hr><h3 id="stepspersecond" tabindex="-1">stepsPerSecond <a class="header-anchor" href="#stepspersecond" aria-label="Permalink to &quot;stepsPerSecond&quot;">​</a></h3><blockquote><p><strong>stepsPerSecond</strong>: <code>number</code></p></blockquote><p>steps per second over the last few seconds</p><hr><h3 id="validation" tabindex="-1">validation <a class="header-anchor" href="#validation" aria-label="Permalink to &quot;validation&quot;">​</a></h3><blockquote><p><strong>validation</strong>: { <code>metrics</code>: <code>Record</code>&lt;<code>string</code>, <code>number</code>&gt;; <code>part?</code>: <a href="./EvaluatedPart"><code>EvaluatedPart</code></a>; <code>step</code>: <code>number</code>; } | <code>null</code></p></blockquote><p>latest evaluation on the validation split; null before the first</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/interfaces/TrainProgress.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TrainProgress = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TrainProgress as default
};

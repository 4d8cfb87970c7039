import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PlanOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tuning/interfaces/PlanOptions.md","filePath":"api/@qornn/tuning/interfaces/PlanOptions.md"}');
const _sfc_main = { name: "api/@qornn/tuning/interfaces/PlanOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tuning</a> / PlanOptions</p><h1 id="interface-planoptions" tabindex="-1">Interface: PlanOptions <a class="header-anchor" href="#interface-planoptions" aria-label="Permalink to &quot;Interface: PlanOptions&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="folds" tabindex="-1">folds <a class="header-anchor" href="#folds" aria-label="Permalink to &quot;folds&quot;">​</a></h3><blockquote><p><strong>folds</strong>: <code>number</code></p></blockquote><p>folds that the data can be divided into; 1 for none</p><hr><h3 id="layers" tabindex="-1">layers <a class="header-anchor" href="#layers" aria-label="Permalink to &quot;layers&quot;">​</a></h3><blockquote><p><strong>layers</strong>: <code>number</code></p></blockquote><p>recurrent layers of the base configuration</p><hr><h3 id="seconds" tabindex="-1">seconds? <a class="header-anchor" href="#seconds" aria-label="Permalink to &quot;seconds?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>seconds?</strong>: <code>number</code></p></blockquote><p>seconds of all workers together; undefined if the search ends after a number of trials</p><hr><h3 id="secondsperstep" tabindex="-1">secondsPerStep <a class="header-anchor" href="#secondsperstep" aria-label="Permalink to &quot;secondsPerStep&quot;">​</a></h3><blockquote><p><strong>secondsPerStep</strong>: <code>number</code></p></blockquote><p>measured seconds of a training step of the base configuration</p><hr><h3 id="steps" tabindex="-1">steps <a class="header-anchor" href="#steps" aria-label="Permalink to &quot;steps&quot;">​</a></h3><blockquote><p><strong>steps</strong>: <code>number</code></p></blockquote><p>steps of a full training, as configured</p><hr><h3 id="validation" tabindex="-1">validation <a class="header-anchor" href="#validation" aria-label="Permalink to &quot;validation&quot;">​</a></h3><blockquote><p><strong>validation</strong>: <code>number</code> | <code>null</code></p></blockquote><p>sequences of a validation split; null if they are unlimited</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tuning/interfaces/PlanOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PlanOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PlanOptions as default
};

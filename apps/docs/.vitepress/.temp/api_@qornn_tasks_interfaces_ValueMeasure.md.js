import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ValueMeasure","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/interfaces/ValueMeasure.md","filePath":"api/@qornn/tasks/interfaces/ValueMeasure.md"}');
const _sfc_main = { name: "api/@qornn/tasks/interfaces/ValueMeasure.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / ValueMeasure</p><h1 id="interface-valuemeasure" tabindex="-1">Interface: ValueMeasure <a class="header-anchor" href="#interface-valuemeasure" aria-label="Permalink to &quot;Interface: ValueMeasure&quot;">​</a></h1><p>Errors of one output.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="answers" tabindex="-1">answers <a class="header-anchor" href="#answers" aria-label="Permalink to &quot;answers&quot;">​</a></h3><blockquote><p><strong>answers</strong>: <code>number</code></p></blockquote><p>number of answers</p><hr><h3 id="label" tabindex="-1">label <a class="header-anchor" href="#label" aria-label="Permalink to &quot;label&quot;">​</a></h3><blockquote><p><strong>label</strong>: <code>string</code></p></blockquote><p>name of the target; with a horizon, for example <code>&#39;power+6&#39;</code></p><hr><h3 id="mae" tabindex="-1">mae <a class="header-anchor" href="#mae" aria-label="Permalink to &quot;mae&quot;">​</a></h3><blockquote><p><strong>mae</strong>: <code>number</code> | <code>null</code></p></blockquote><p>mean absolute error</p><hr><h3 id="naive" tabindex="-1">naive <a class="header-anchor" href="#naive" aria-label="Permalink to &quot;naive&quot;">​</a></h3><blockquote><p><strong>naive</strong>: <code>Partial</code>&lt;<code>Record</code>&lt;<a href="./../type-aliases/NaiveMethod"><code>NaiveMethod</code></a>, <a href="./NaiveMeasure"><code>NaiveMeasure</code></a>&gt;&gt;</p></blockquote><p>errors of forecasts without a model; absent if unknown</p><hr><h3 id="r2" tabindex="-1">r2 <a class="header-anchor" href="#r2" aria-label="Permalink to &quot;r2&quot;">​</a></h3><blockquote><p><strong>r2</strong>: <code>number</code> | <code>null</code></p></blockquote><p>coefficient of determination, 1 − Σ(z − y)² / Σ(y − ȳ)²; null if all answers are equal</p><hr><h3 id="rmse" tabindex="-1">rmse <a class="header-anchor" href="#rmse" aria-label="Permalink to &quot;rmse&quot;">​</a></h3><blockquote><p><strong>rmse</strong>: <code>number</code> | <code>null</code></p></blockquote><p>root-mean-square error</p><hr><h3 id="unpredicted" tabindex="-1">unpredicted <a class="header-anchor" href="#unpredicted" aria-label="Permalink to &quot;unpredicted&quot;">​</a></h3><blockquote><p><strong>unpredicted</strong>: <code>number</code></p></blockquote><p>number of answers without prediction (NaN); if there is one, all errors are null</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/interfaces/ValueMeasure.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ValueMeasure = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ValueMeasure as default
};

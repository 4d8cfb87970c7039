import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PredictedValues","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/report/interfaces/PredictedValues.md","filePath":"api/@qornn/report/interfaces/PredictedValues.md"}');
const _sfc_main = { name: "api/@qornn/report/interfaces/PredictedValues.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/report</a> / PredictedValues</p><h1 id="interface-predictedvalues" tabindex="-1">Interface: PredictedValues <a class="header-anchor" href="#interface-predictedvalues" aria-label="Permalink to &quot;Interface: PredictedValues&quot;">​</a></h1><p>Predictions of values beside the true ones.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="outputs" tabindex="-1">outputs <a class="header-anchor" href="#outputs" aria-label="Permalink to &quot;outputs&quot;">​</a></h3><blockquote><p><strong>outputs</strong>: readonly <code>string</code>[]</p></blockquote><p>names of the outputs</p><hr><h3 id="rootmeansquares" tabindex="-1">rootMeanSquares <a class="header-anchor" href="#rootmeansquares" aria-label="Permalink to &quot;rootMeanSquares&quot;">​</a></h3><blockquote><p><strong>rootMeanSquares</strong>: readonly <code>number</code>[]</p></blockquote><p>root of the mean squared error at every time step; one value if there is one answer a sequence</p><hr><h3 id="sample" tabindex="-1">sample <a class="header-anchor" href="#sample" aria-label="Permalink to &quot;sample&quot;">​</a></h3><blockquote><p><strong>sample</strong>: readonly <code>object</code>[]</p></blockquote><p>a sample, in the units of the data</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/report/interfaces/PredictedValues.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PredictedValues = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PredictedValues as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: NaiveMeasure","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/interfaces/NaiveMeasure.md","filePath":"api/@qornn/tasks/interfaces/NaiveMeasure.md"}');
const _sfc_main = { name: "api/@qornn/tasks/interfaces/NaiveMeasure.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / NaiveMeasure</p><h1 id="interface-naivemeasure" tabindex="-1">Interface: NaiveMeasure <a class="header-anchor" href="#interface-naivemeasure" aria-label="Permalink to &quot;Interface: NaiveMeasure&quot;">​</a></h1><p>Errors of a forecast without a model, and of the model on the same answers.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="answers" tabindex="-1">answers <a class="header-anchor" href="#answers" aria-label="Permalink to &quot;answers&quot;">​</a></h3><blockquote><p><strong>answers</strong>: <code>number</code></p></blockquote><p>number of answers that have such a forecast</p><hr><h3 id="mae" tabindex="-1">mae <a class="header-anchor" href="#mae" aria-label="Permalink to &quot;mae&quot;">​</a></h3><blockquote><p><strong>mae</strong>: <code>number</code> | <code>null</code></p></blockquote><hr><h3 id="rmse" tabindex="-1">rmse <a class="header-anchor" href="#rmse" aria-label="Permalink to &quot;rmse&quot;">​</a></h3><blockquote><p><strong>rmse</strong>: <code>number</code> | <code>null</code></p></blockquote><hr><h3 id="skill" tabindex="-1">skill <a class="header-anchor" href="#skill" aria-label="Permalink to &quot;skill&quot;">​</a></h3><blockquote><p><strong>skill</strong>: <code>number</code> | <code>null</code></p></blockquote><p>1 − RMSE of the model / RMSE of this forecast, on the same answers: &gt; 0 if the model is better</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/interfaces/NaiveMeasure.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const NaiveMeasure = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  NaiveMeasure as default
};

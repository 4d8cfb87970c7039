import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ClassMeasure","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/interfaces/ClassMeasure.md","filePath":"api/@qornn/tasks/interfaces/ClassMeasure.md"}');
const _sfc_main = { name: "api/@qornn/tasks/interfaces/ClassMeasure.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / ClassMeasure</p><h1 id="interface-classmeasure" tabindex="-1">Interface: ClassMeasure <a class="header-anchor" href="#interface-classmeasure" aria-label="Permalink to &quot;Interface: ClassMeasure&quot;">​</a></h1><p>Measures of one class.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="f1" tabindex="-1">f1 <a class="header-anchor" href="#f1" aria-label="Permalink to &quot;f1&quot;">​</a></h3><blockquote><p><strong>f1</strong>: <code>number</code> | <code>null</code></p></blockquote><p>null if neither true nor predicted</p><hr><h3 id="label" tabindex="-1">label <a class="header-anchor" href="#label" aria-label="Permalink to &quot;label&quot;">​</a></h3><blockquote><p><strong>label</strong>: <code>string</code></p></blockquote><hr><h3 id="precision" tabindex="-1">precision <a class="header-anchor" href="#precision" aria-label="Permalink to &quot;precision&quot;">​</a></h3><blockquote><p><strong>precision</strong>: <code>number</code> | <code>null</code></p></blockquote><p>correct of the predicted; null if never predicted</p><hr><h3 id="recall" tabindex="-1">recall <a class="header-anchor" href="#recall" aria-label="Permalink to &quot;recall&quot;">​</a></h3><blockquote><p><strong>recall</strong>: <code>number</code> | <code>null</code></p></blockquote><p>correct of the true; null without support</p><hr><h3 id="rocauc" tabindex="-1">rocAuc <a class="header-anchor" href="#rocauc" aria-label="Permalink to &quot;rocAuc&quot;">​</a></h3><blockquote><p><strong>rocAuc</strong>: <code>number</code> | <code>null</code></p></blockquote><p>this class against the rest; null without support, or if all answers are of this class</p><hr><h3 id="support" tabindex="-1">support <a class="header-anchor" href="#support" aria-label="Permalink to &quot;support&quot;">​</a></h3><blockquote><p><strong>support</strong>: <code>number</code></p></blockquote><p>number of answers that are of this class</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/interfaces/ClassMeasure.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ClassMeasure = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ClassMeasure as default
};

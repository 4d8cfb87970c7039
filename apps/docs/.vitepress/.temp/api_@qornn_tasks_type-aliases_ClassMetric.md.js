import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ClassMetric","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/type-aliases/ClassMetric.md","filePath":"api/@qornn/tasks/type-aliases/ClassMetric.md"}');
const _sfc_main = { name: "api/@qornn/tasks/type-aliases/ClassMetric.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / ClassMetric</p><h1 id="type-alias-classmetric" tabindex="-1">Type Alias: ClassMetric <a class="header-anchor" href="#type-alias-classmetric" aria-label="Permalink to &quot;Type Alias: ClassMetric&quot;">​</a></h1><blockquote><p><strong>ClassMetric</strong> = <code>&quot;accuracy&quot;</code> | <code>&quot;balancedAccuracy&quot;</code> | <code>&quot;macroF1&quot;</code></p></blockquote><p>A metric of classifications that selects the best weights.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/type-aliases/ClassMetric.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ClassMetric = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ClassMetric as default
};

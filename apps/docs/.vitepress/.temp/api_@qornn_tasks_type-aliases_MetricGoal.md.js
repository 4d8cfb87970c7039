import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: MetricGoal","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/type-aliases/MetricGoal.md","filePath":"api/@qornn/tasks/type-aliases/MetricGoal.md"}');
const _sfc_main = { name: "api/@qornn/tasks/type-aliases/MetricGoal.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / MetricGoal</p><h1 id="type-alias-metricgoal" tabindex="-1">Type Alias: MetricGoal <a class="header-anchor" href="#type-alias-metricgoal" aria-label="Permalink to &quot;Type Alias: MetricGoal&quot;">​</a></h1><blockquote><p><strong>MetricGoal</strong> = <code>&quot;max&quot;</code> | <code>&quot;min&quot;</code></p></blockquote><p>Whether larger or smaller values of a metric are better.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/type-aliases/MetricGoal.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MetricGoal = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MetricGoal as default
};

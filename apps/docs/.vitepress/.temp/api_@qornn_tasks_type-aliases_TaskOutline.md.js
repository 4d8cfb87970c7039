import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: TaskOutline","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/type-aliases/TaskOutline.md","filePath":"api/@qornn/tasks/type-aliases/TaskOutline.md"}');
const _sfc_main = { name: "api/@qornn/tasks/type-aliases/TaskOutline.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / TaskOutline</p><h1 id="type-alias-taskoutline" tabindex="-1">Type Alias: TaskOutline <a class="header-anchor" href="#type-alias-taskoutline" aria-label="Permalink to &quot;Type Alias: TaskOutline&quot;">​</a></h1><blockquote><p><strong>TaskOutline</strong> = <code>Pick</code>&lt;<a href="./../interfaces/Task"><code>Task</code></a>, <code>&quot;name&quot;</code> | <code>&quot;returnSequences&quot;</code> | <code>&quot;metricNames&quot;</code> | <code>&quot;primaryMetric&quot;</code> | <code>&quot;metricGoals&quot;</code> | <code>&quot;quietSegments&quot;</code> | <code>&quot;getConfig&quot;</code>&gt;</p></blockquote><p>The properties of a task that are known before its data are read.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/type-aliases/TaskOutline.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TaskOutline = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TaskOutline as default
};

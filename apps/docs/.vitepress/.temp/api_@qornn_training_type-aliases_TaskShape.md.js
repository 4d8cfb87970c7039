import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: TaskShape","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/type-aliases/TaskShape.md","filePath":"api/@qornn/training/type-aliases/TaskShape.md"}');
const _sfc_main = { name: "api/@qornn/training/type-aliases/TaskShape.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / TaskShape</p><h1 id="type-alias-taskshape" tabindex="-1">Type Alias: TaskShape <a class="header-anchor" href="#type-alias-taskshape" aria-label="Permalink to &quot;Type Alias: TaskShape&quot;">​</a></h1><blockquote><p><strong>TaskShape</strong> = <code>Pick</code>&lt;<a href="./../../tasks/interfaces/Task"><code>Task</code></a>, <code>&quot;inputs&quot;</code> | <code>&quot;outputs&quot;</code> | <code>&quot;timeSteps&quot;</code> | <code>&quot;returnSequences&quot;</code>&gt;</p></blockquote><p>The task properties that determine the shapes of a model.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/type-aliases/TaskShape.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TaskShape = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TaskShape as default
};

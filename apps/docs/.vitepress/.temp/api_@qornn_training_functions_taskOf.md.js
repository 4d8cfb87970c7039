import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: taskOf()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/functions/taskOf.md","filePath":"api/@qornn/training/functions/taskOf.md"}');
const _sfc_main = { name: "api/@qornn/training/functions/taskOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / taskOf</p><h1 id="function-taskof" tabindex="-1">Function: taskOf() <a class="header-anchor" href="#function-taskof" aria-label="Permalink to &quot;Function: taskOf()&quot;">​</a></h1><blockquote><p><strong>taskOf</strong>(<code>config</code>): <a href="./../../tasks/interfaces/Task"><code>Task</code></a></p></blockquote><p>Creates the task of a configuration synchronously, for tasks without files.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="config" tabindex="-1">config <a class="header-anchor" href="#config" aria-label="Permalink to &quot;config&quot;">​</a></h3><p><code>TaskConfig</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../tasks/interfaces/Task"><code>Task</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>TaskError for tasks with files</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/functions/taskOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const taskOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  taskOf as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: registerTask()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/functions/registerTask.md","filePath":"api/@qornn/tasks/functions/registerTask.md"}');
const _sfc_main = { name: "api/@qornn/tasks/functions/registerTask.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / registerTask</p><h1 id="function-registertask" tabindex="-1">Function: registerTask() <a class="header-anchor" href="#function-registertask" aria-label="Permalink to &quot;Function: registerTask()&quot;">​</a></h1><blockquote><p><strong>registerTask</strong>(<code>name</code>, <code>factory</code>): <code>void</code></p></blockquote><p>Registers a task under a name, for configurations.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><p><code>string</code></p><h3 id="factory" tabindex="-1">factory <a class="header-anchor" href="#factory" aria-label="Permalink to &quot;factory&quot;">​</a></h3><p><a href="./../type-aliases/TaskFactory"><code>TaskFactory</code></a></p><p>receives the options without <code>name</code> and validates them</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>void</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>TaskError when the name is empty or taken</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/functions/registerTask.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const registerTask = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  registerTask as default
};

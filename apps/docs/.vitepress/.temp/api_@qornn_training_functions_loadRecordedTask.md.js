import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: loadRecordedTask()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/functions/loadRecordedTask.md","filePath":"api/@qornn/training/functions/loadRecordedTask.md"}');
const _sfc_main = { name: "api/@qornn/training/functions/loadRecordedTask.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / loadRecordedTask</p><h1 id="function-loadrecordedtask" tabindex="-1">Function: loadRecordedTask() <a class="header-anchor" href="#function-loadrecordedtask" aria-label="Permalink to &quot;Function: loadRecordedTask()&quot;">​</a></h1><blockquote><p><strong>loadRecordedTask</strong>(<code>config</code>, <code>__namedParameters</code>): <code>Promise</code>&lt;<a href="./../../tasks/interfaces/Task"><code>Task</code></a>&gt;</p></blockquote><p>Loads the task of a run as it was when the run began. Files that have only grown are read up to their former size.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="config" tabindex="-1">config <a class="header-anchor" href="#config" aria-label="Permalink to &quot;config&quot;">​</a></h3><p><code>Pick</code>&lt;<a href="./../type-aliases/RunConfig"><code>RunConfig</code></a>, <code>&quot;task&quot;</code> | <code>&quot;seed&quot;</code>&gt;</p><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../interfaces/RecordedTaskOptions"><code>RecordedTaskOptions</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<a href="./../../tasks/interfaces/Task"><code>Task</code></a>&gt;</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>DataChangedError when the data have changed and <code>changedData</code> is <code>&#39;refuse&#39;</code>, or do not match the network</p><h2 id="throws-1" tabindex="-1">Throws <a class="header-anchor" href="#throws-1" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>what <code>loadTask</code> throws</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/functions/loadRecordedTask.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const loadRecordedTask = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  loadRecordedTask as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: seriesTask()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/functions/seriesTask.md","filePath":"api/@qornn/tasks/functions/seriesTask.md"}');
const _sfc_main = { name: "api/@qornn/tasks/functions/seriesTask.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / seriesTask</p><h1 id="function-seriestask" tabindex="-1">Function: seriesTask() <a class="header-anchor" href="#function-seriestask" aria-label="Permalink to &quot;Function: seriesTask()&quot;">​</a></h1><blockquote><p><strong>seriesTask</strong>(<code>given</code>, <code>options</code>, <code>how?</code>): <a href="./../interfaces/Task"><code>Task</code></a></p></blockquote><p>The series task for a table in memory.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="given" tabindex="-1">given <a class="header-anchor" href="#given" aria-label="Permalink to &quot;given&quot;">​</a></h3><p><a href="./../interfaces/SeriesData"><code>SeriesData</code></a></p><h3 id="options" tabindex="-1">options <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options&quot;">​</a></h3><p><a href="./../interfaces/SeriesOptions"><code>SeriesOptions</code></a></p><h3 id="how" tabindex="-1">how? <a class="header-anchor" href="#how" aria-label="Permalink to &quot;how?&quot;">​</a></h3><p><a href="./../interfaces/SeriesTaskOptions"><code>SeriesTaskOptions</code></a> = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Task"><code>Task</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>TaskError when an option is invalid, the data are insufficient for it, or the data do not match a trained network</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/functions/seriesTask.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const seriesTask = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  seriesTask as default
};

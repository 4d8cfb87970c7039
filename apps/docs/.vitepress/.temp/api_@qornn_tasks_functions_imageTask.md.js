import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: imageTask()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/functions/imageTask.md","filePath":"api/@qornn/tasks/functions/imageTask.md"}');
const _sfc_main = { name: "api/@qornn/tasks/functions/imageTask.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / imageTask</p><h1 id="function-imagetask" tabindex="-1">Function: imageTask() <a class="header-anchor" href="#function-imagetask" aria-label="Permalink to &quot;Function: imageTask()&quot;">​</a></h1><blockquote><p><strong>imageTask</strong>(<code>name</code>, <code>data</code>, <code>options?</code>): <a href="./../interfaces/Task"><code>Task</code></a></p></blockquote><p>The image task for images in memory.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><p><code>MnistName</code></p><h3 id="data" tabindex="-1">data <a class="header-anchor" href="#data" aria-label="Permalink to &quot;data&quot;">​</a></h3><p><a href="./../interfaces/ImageData"><code>ImageData</code></a></p><h3 id="options" tabindex="-1">options? <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options?&quot;">​</a></h3><p><a href="./../interfaces/MnistOptions"><code>MnistOptions</code></a> = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Task"><code>Task</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>TaskError when an option is invalid, or images to be permuted do not have 784 pixels</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/functions/imageTask.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const imageTask = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  imageTask as default
};

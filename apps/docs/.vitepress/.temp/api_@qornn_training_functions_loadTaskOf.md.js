import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: loadTaskOf()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/functions/loadTaskOf.md","filePath":"api/@qornn/training/functions/loadTaskOf.md"}');
const _sfc_main = { name: "api/@qornn/training/functions/loadTaskOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / loadTaskOf</p><h1 id="function-loadtaskof" tabindex="-1">Function: loadTaskOf() <a class="header-anchor" href="#function-loadtaskof" aria-label="Permalink to &quot;Function: loadTaskOf()&quot;">​</a></h1><blockquote><p><strong>loadTaskOf</strong>(<code>config</code>, <code>options?</code>): <code>Promise</code>&lt;<a href="./../../tasks/interfaces/Task"><code>Task</code></a>&gt;</p></blockquote><p>Creates the task of a configuration and reads its files. The task&#39;s seed defaults to that of the run.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="config" tabindex="-1">config <a class="header-anchor" href="#config" aria-label="Permalink to &quot;config&quot;">​</a></h3><p><code>TaskConfig</code></p><h3 id="options" tabindex="-1">options? <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options?&quot;">​</a></h3><p><a href="./../../tasks/interfaces/LoadOptions"><code>LoadOptions</code></a> = <code>{}</code></p><p>how to read the files; default: for a new training run</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<a href="./../../tasks/interfaces/Task"><code>Task</code></a>&gt;</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>DataError, DataFormatError when files are missing or damaged</p><h2 id="throws-1" tabindex="-1">Throws <a class="header-anchor" href="#throws-1" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>the abort reason of the signal</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/functions/loadTaskOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const loadTaskOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  loadTaskOf as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: sequencesOf()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/converter/functions/sequencesOf.md","filePath":"api/@qornn/converter/functions/sequencesOf.md"}');
const _sfc_main = { name: "api/@qornn/converter/functions/sequencesOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/converter</a> / sequencesOf</p><h1 id="function-sequencesof" tabindex="-1">Function: sequencesOf() <a class="header-anchor" href="#function-sequencesof" aria-label="Permalink to &quot;Function: sequencesOf()&quot;">​</a></h1><blockquote><p><strong>sequencesOf</strong>(<code>task</code>, <code>split</code>, <code>count</code>): <code>Float32Array</code>&lt;<code>ArrayBufferLike</code>&gt;[]</p></blockquote><p>A representative sample of a split, each sequence [time, inputs] row-major; for data from files stratified, without repetition.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="task" tabindex="-1">task <a class="header-anchor" href="#task" aria-label="Permalink to &quot;task&quot;">​</a></h3><p><a href="./../../tasks/interfaces/Task"><code>Task</code></a></p><h3 id="split" tabindex="-1">split <a class="header-anchor" href="#split" aria-label="Permalink to &quot;split&quot;">​</a></h3><p><code>&quot;train&quot;</code> | <code>&quot;test&quot;</code></p><h3 id="count" tabindex="-1">count <a class="header-anchor" href="#count" aria-label="Permalink to &quot;count&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Float32Array</code>&lt;<code>ArrayBufferLike</code>&gt;[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/converter/functions/sequencesOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const sequencesOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  sequencesOf as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Answer","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/type-aliases/Answer.md","filePath":"api/@qornn/benchmarks/type-aliases/Answer.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/type-aliases/Answer.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / Answer</p><h1 id="type-alias-answer" tabindex="-1">Type Alias: Answer <a class="header-anchor" href="#type-alias-answer" aria-label="Permalink to &quot;Type Alias: Answer&quot;">​</a></h1><blockquote><p><strong>Answer</strong> = <code>ArrayLike</code>&lt;<code>number</code>&gt; | { <code>milliseconds</code>: <code>number</code>; <code>values</code>: <code>ArrayLike</code>&lt;<code>number</code>&gt;; }</p></blockquote><p>The output of a contestant; with its time, if it runs in a separate process and measures itself.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/type-aliases/Answer.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Answer = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Answer as default
};

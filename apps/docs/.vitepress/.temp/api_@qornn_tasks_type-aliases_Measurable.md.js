import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Measurable","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/type-aliases/Measurable.md","filePath":"api/@qornn/tasks/type-aliases/Measurable.md"}');
const _sfc_main = { name: "api/@qornn/tasks/type-aliases/Measurable.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / Measurable</p><h1 id="type-alias-measurable" tabindex="-1">Type Alias: Measurable <a class="header-anchor" href="#type-alias-measurable" aria-label="Permalink to &quot;Type Alias: Measurable&quot;">​</a></h1><blockquote><p><strong>Measurable</strong> = <code>Pick</code>&lt;<a href="./../interfaces/Task"><code>Task</code></a>, <code>&quot;answers&quot;</code> | <code>&quot;outputs&quot;</code> | <code>&quot;returnSequences&quot;</code> | <code>&quot;labels&quot;</code> | <code>&quot;outputNormalization&quot;</code> | <code>&quot;measurement&quot;</code>&gt;</p></blockquote><p>What is measured of a task.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/type-aliases/Measurable.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Measurable = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Measurable as default
};

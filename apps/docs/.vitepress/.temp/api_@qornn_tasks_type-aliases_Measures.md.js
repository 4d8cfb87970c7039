import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Measures","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/type-aliases/Measures.md","filePath":"api/@qornn/tasks/type-aliases/Measures.md"}');
const _sfc_main = { name: "api/@qornn/tasks/type-aliases/Measures.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / Measures</p><h1 id="type-alias-measures" tabindex="-1">Type Alias: Measures <a class="header-anchor" href="#type-alias-measures" aria-label="Permalink to &quot;Type Alias: Measures&quot;">​</a></h1><blockquote><p><strong>Measures</strong> = <a href="./../interfaces/ClassMeasures"><code>ClassMeasures</code></a> | <a href="./../interfaces/ValueMeasures"><code>ValueMeasures</code></a></p></blockquote><p>Measures of all answers of an evaluation, as plain JSON. Null is an undefined value, for example 0/0.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/type-aliases/Measures.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Measures = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Measures as default
};

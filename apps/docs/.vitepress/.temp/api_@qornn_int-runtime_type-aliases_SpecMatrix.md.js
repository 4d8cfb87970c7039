import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SpecMatrix","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/type-aliases/SpecMatrix.md","filePath":"api/@qornn/int-runtime/type-aliases/SpecMatrix.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/type-aliases/SpecMatrix.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / SpecMatrix</p><h1 id="type-alias-specmatrix" tabindex="-1">Type Alias: SpecMatrix <a class="header-anchor" href="#type-alias-specmatrix" aria-label="Permalink to &quot;Type Alias: SpecMatrix&quot;">​</a></h1><blockquote><p><strong>SpecMatrix</strong> = <a href="./../interfaces/CodedMatrix"><code>CodedMatrix</code></a> | <a href="./../interfaces/RealMatrix"><code>RealMatrix</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/type-aliases/SpecMatrix.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SpecMatrix = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SpecMatrix as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: OtherDtype","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/safetensors/type-aliases/OtherDtype.md","filePath":"api/@qornn/safetensors/type-aliases/OtherDtype.md"}');
const _sfc_main = { name: "api/@qornn/safetensors/type-aliases/OtherDtype.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/safetensors</a> / OtherDtype</p><h1 id="type-alias-otherdtype" tabindex="-1">Type Alias: OtherDtype <a class="header-anchor" href="#type-alias-otherdtype" aria-label="Permalink to &quot;Type Alias: OtherDtype&quot;">​</a></h1><blockquote><p><strong>OtherDtype</strong> = <code>&quot;F16&quot;</code> | <code>&quot;BF16&quot;</code> | <code>&quot;I64&quot;</code> | <code>&quot;U64&quot;</code> | <code>&quot;U32&quot;</code> | <code>&quot;U16&quot;</code> | <code>&quot;BOOL&quot;</code> | <code>&quot;F8_E4M3&quot;</code> | <code>&quot;F8_E5M2&quot;</code></p></blockquote><p>The other element types of the format, which have no typed array or an inexact one.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/safetensors/type-aliases/OtherDtype.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OtherDtype = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OtherDtype as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: CType","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/type-aliases/CType.md","filePath":"api/@qornn/exporters/type-aliases/CType.md"}');
const _sfc_main = { name: "api/@qornn/exporters/type-aliases/CType.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / CType</p><h1 id="type-alias-ctype" tabindex="-1">Type Alias: CType <a class="header-anchor" href="#type-alias-ctype" aria-label="Permalink to &quot;Type Alias: CType&quot;">​</a></h1><blockquote><p><strong>CType</strong> = <code>&quot;int8_t&quot;</code> | <code>&quot;uint8_t&quot;</code> | <code>&quot;int16_t&quot;</code> | <code>&quot;uint16_t&quot;</code> | <code>&quot;int32_t&quot;</code> | <code>&quot;uint32_t&quot;</code></p></blockquote><p>Integer types of <code>&lt;stdint.h&gt;</code> that constants and buffers have.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/type-aliases/CType.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CType = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CType as default
};

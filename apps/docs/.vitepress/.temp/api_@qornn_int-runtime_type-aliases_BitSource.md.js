import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: BitSource","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/type-aliases/BitSource.md","filePath":"api/@qornn/int-runtime/type-aliases/BitSource.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/type-aliases/BitSource.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / BitSource</p><h1 id="type-alias-bitsource" tabindex="-1">Type Alias: BitSource <a class="header-anchor" href="#type-alias-bitsource" aria-label="Permalink to &quot;Type Alias: BitSource&quot;">​</a></h1><blockquote><p><strong>BitSource</strong> = <code>&quot;chosen&quot;</code> | <code>&quot;trained&quot;</code> | <code>&quot;default&quot;</code></p></blockquote><p>Why a part has its bits: an option said so, it was trained with them, or nothing was said.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/type-aliases/BitSource.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BitSource = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BitSource as default
};

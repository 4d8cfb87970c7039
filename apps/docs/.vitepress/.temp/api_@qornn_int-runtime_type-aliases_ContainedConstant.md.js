import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ContainedConstant","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/type-aliases/ContainedConstant.md","filePath":"api/@qornn/int-runtime/type-aliases/ContainedConstant.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/type-aliases/ContainedConstant.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / ContainedConstant</p><h1 id="type-alias-containedconstant" tabindex="-1">Type Alias: ContainedConstant <a class="header-anchor" href="#type-alias-containedconstant" aria-label="Permalink to &quot;Type Alias: ContainedConstant&quot;">​</a></h1><blockquote><p><strong>ContainedConstant</strong> = <code>string</code> | <code>number</code> | readonly [<code>min</code>: <code>number</code>, <code>max</code>: <code>number</code>] | <code>null</code></p></blockquote><p>A constant for display: a word, a number, smallest and largest of several numbers, or null if absent.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/type-aliases/ContainedConstant.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ContainedConstant = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ContainedConstant as default
};

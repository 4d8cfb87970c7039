import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Range","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/type-aliases/Range.md","filePath":"api/@qornn/int-runtime/type-aliases/Range.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/type-aliases/Range.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / Range</p><h1 id="type-alias-range" tabindex="-1">Type Alias: Range <a class="header-anchor" href="#type-alias-range" aria-label="Permalink to &quot;Type Alias: Range&quot;">​</a></h1><blockquote><p><strong>Range</strong> = <code>number</code> | readonly <code>number</code>[]</p></blockquote><p>One range for a signal, or one per component.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/type-aliases/Range.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Range = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Range as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: FormatName","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/type-aliases/FormatName.md","filePath":"api/@qornn/exporters/type-aliases/FormatName.md"}');
const _sfc_main = { name: "api/@qornn/exporters/type-aliases/FormatName.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / FormatName</p><h1 id="type-alias-formatname" tabindex="-1">Type Alias: FormatName <a class="header-anchor" href="#type-alias-formatname" aria-label="Permalink to &quot;Type Alias: FormatName&quot;">​</a></h1><blockquote><p><strong>FormatName</strong> = <code>&quot;plain&quot;</code> | <code>&quot;arduino&quot;</code> | <code>&quot;zephyr&quot;</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/type-aliases/FormatName.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FormatName = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FormatName as default
};

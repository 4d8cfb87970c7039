import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Column","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/type-aliases/Column.md","filePath":"api/@qornn/tasks/type-aliases/Column.md"}');
const _sfc_main = { name: "api/@qornn/tasks/type-aliases/Column.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / Column</p><h1 id="type-alias-column" tabindex="-1">Type Alias: Column <a class="header-anchor" href="#type-alias-column" aria-label="Permalink to &quot;Type Alias: Column&quot;">​</a></h1><blockquote><p><strong>Column</strong> = <code>string</code> | <code>number</code></p></blockquote><p>A column: its name, or its position from 1 in a file without names.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/type-aliases/Column.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Column = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Column as default
};

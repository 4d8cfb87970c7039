import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ExportedFiles","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/type-aliases/ExportedFiles.md","filePath":"api/@qornn/exporters/type-aliases/ExportedFiles.md"}');
const _sfc_main = { name: "api/@qornn/exporters/type-aliases/ExportedFiles.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / ExportedFiles</p><h1 id="type-alias-exportedfiles" tabindex="-1">Type Alias: ExportedFiles <a class="header-anchor" href="#type-alias-exportedfiles" aria-label="Permalink to &quot;Type Alias: ExportedFiles&quot;">​</a></h1><blockquote><p><strong>ExportedFiles</strong> = <code>ReadonlyMap</code>&lt;<code>string</code>, <code>string</code> | <code>Uint8Array</code>&gt;</p></blockquote><p>Files of an export: content by path, relative and with <code>/</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/type-aliases/ExportedFiles.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ExportedFiles = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ExportedFiles as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: WasmPaths","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/backend/type-aliases/WasmPaths.md","filePath":"api/@qornn/backend/type-aliases/WasmPaths.md"}');
const _sfc_main = { name: "api/@qornn/backend/type-aliases/WasmPaths.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/backend</a> / WasmPaths</p><h1 id="type-alias-wasmpaths" tabindex="-1">Type Alias: WasmPaths <a class="header-anchor" href="#type-alias-wasmpaths" aria-label="Permalink to &quot;Type Alias: WasmPaths&quot;">​</a></h1><blockquote><p><strong>WasmPaths</strong> = <code>string</code> | <code>Readonly</code>&lt;<code>Record</code>&lt;<em>typeof</em> <code>wasmFiles</code>[<code>number</code>], <code>string</code>&gt;&gt;</p></blockquote><p>Location of these files: a URL prefix ending in a slash, or the URL of each file.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/backend/type-aliases/WasmPaths.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WasmPaths = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WasmPaths as default
};

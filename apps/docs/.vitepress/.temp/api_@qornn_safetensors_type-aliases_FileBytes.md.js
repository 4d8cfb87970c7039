import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: FileBytes","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/safetensors/type-aliases/FileBytes.md","filePath":"api/@qornn/safetensors/type-aliases/FileBytes.md"}');
const _sfc_main = { name: "api/@qornn/safetensors/type-aliases/FileBytes.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/safetensors</a> / FileBytes</p><h1 id="type-alias-filebytes" tabindex="-1">Type Alias: FileBytes <a class="header-anchor" href="#type-alias-filebytes" aria-label="Permalink to &quot;Type Alias: FileBytes&quot;">​</a></h1><blockquote><p><strong>FileBytes</strong> = <code>Uint8Array</code> | <code>ArrayBuffer</code></p></blockquote><p>The content of a file.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/safetensors/type-aliases/FileBytes.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FileBytes = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FileBytes as default
};

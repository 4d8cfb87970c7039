import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: FileContent","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/interfaces/FileContent.md","filePath":"api/@qornn/training/interfaces/FileContent.md"}');
const _sfc_main = { name: "api/@qornn/training/interfaces/FileContent.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / FileContent</p><h1 id="interface-filecontent" tabindex="-1">Interface: FileContent <a class="header-anchor" href="#interface-filecontent" aria-label="Permalink to &quot;Interface: FileContent&quot;">​</a></h1><p>A file to write.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="content" tabindex="-1">content <a class="header-anchor" href="#content" aria-label="Permalink to &quot;content&quot;">​</a></h3><blockquote><p><strong>content</strong>: <code>string</code> | <code>Uint8Array</code>&lt;<code>ArrayBufferLike</code>&gt;</p></blockquote><hr><h3 id="path" tabindex="-1">path <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path&quot;">​</a></h3><blockquote><p><strong>path</strong>: <code>string</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/interfaces/FileContent.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FileContent = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FileContent as default
};

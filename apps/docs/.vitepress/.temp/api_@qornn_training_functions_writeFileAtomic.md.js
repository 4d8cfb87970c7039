import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: writeFileAtomic()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/functions/writeFileAtomic.md","filePath":"api/@qornn/training/functions/writeFileAtomic.md"}');
const _sfc_main = { name: "api/@qornn/training/functions/writeFileAtomic.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / writeFileAtomic</p><h1 id="function-writefileatomic" tabindex="-1">Function: writeFileAtomic() <a class="header-anchor" href="#function-writefileatomic" aria-label="Permalink to &quot;Function: writeFileAtomic()&quot;">​</a></h1><blockquote><p><strong>writeFileAtomic</strong>(<code>path</code>, <code>content</code>): <code>void</code></p></blockquote><p>Writes a file atomically: to a temporary file in the same folder with an unguessable name, flushed to disk, then renamed over the target; then flushes the folder. Refuses to replace links, devices and pipes. Removes temporary files of dead processes from the folder.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="path" tabindex="-1">path <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path&quot;">​</a></h3><p><code>string</code></p><h3 id="content" tabindex="-1">content <a class="header-anchor" href="#content" aria-label="Permalink to &quot;content&quot;">​</a></h3><p><code>string</code> | <code>Uint8Array</code>&lt;<code>ArrayBufferLike</code>&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>void</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>RunFolderError when the file cannot be written; an existing file is unchanged</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/functions/writeFileAtomic.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const writeFileAtomic = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  writeFileAtomic as default
};

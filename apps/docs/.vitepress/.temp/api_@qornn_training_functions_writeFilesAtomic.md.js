import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: writeFilesAtomic()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/functions/writeFilesAtomic.md","filePath":"api/@qornn/training/functions/writeFilesAtomic.md"}');
const _sfc_main = { name: "api/@qornn/training/functions/writeFilesAtomic.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / writeFilesAtomic</p><h1 id="function-writefilesatomic" tabindex="-1">Function: writeFilesAtomic() <a class="header-anchor" href="#function-writefilesatomic" aria-label="Permalink to &quot;Function: writeFilesAtomic()&quot;">​</a></h1><blockquote><p><strong>writeFilesAtomic</strong>(<code>files</code>): <code>void</code></p></blockquote><p>Writes files that belong together, in order. Renames them only after all temporary files are on disk, so a full disk changes none.</p><p>A crash between two renames leaves the first files new and the others old. To detect that, store the digest of one file in another.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="files" tabindex="-1">files <a class="header-anchor" href="#files" aria-label="Permalink to &quot;files&quot;">​</a></h3><p>readonly <a href="./../interfaces/FileContent"><code>FileContent</code></a>[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>void</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>RunFolderError when a file cannot be written; the message names it</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/functions/writeFilesAtomic.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const writeFilesAtomic = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  writeFilesAtomic as default
};

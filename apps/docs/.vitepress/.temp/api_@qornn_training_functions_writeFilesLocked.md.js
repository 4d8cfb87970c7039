import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: writeFilesLocked()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/functions/writeFilesLocked.md","filePath":"api/@qornn/training/functions/writeFilesLocked.md"}');
const _sfc_main = { name: "api/@qornn/training/functions/writeFilesLocked.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / writeFilesLocked</p><h1 id="function-writefileslocked" tabindex="-1">Function: writeFilesLocked() <a class="header-anchor" href="#function-writefileslocked" aria-label="Permalink to &quot;Function: writeFilesLocked()&quot;">​</a></h1><blockquote><p><strong>writeFilesLocked</strong>(<code>files</code>): <code>Promise</code>&lt;<code>void</code>&gt;</p></blockquote><p><code>writeFilesAtomic</code> with a lock between processes, so that files of two processes are never mixed. The lock file is <code>&lt;first&gt;.lock.json</code>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="files" tabindex="-1">files <a class="header-anchor" href="#files" aria-label="Permalink to &quot;files&quot;">​</a></h3><p>readonly [<a href="./../interfaces/FileContent"><code>FileContent</code></a>, <a href="./../interfaces/FileContent"><code>FileContent</code></a>]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<code>void</code>&gt;</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>RunFolderError when a file cannot be written, or another process holds the lock for a minute</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/functions/writeFilesLocked.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const writeFilesLocked = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  writeFilesLocked as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RunLock","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/interfaces/RunLock.md","filePath":"api/@qornn/training/interfaces/RunLock.md"}');
const _sfc_main = { name: "api/@qornn/training/interfaces/RunLock.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / RunLock</p><h1 id="interface-runlock" tabindex="-1">Interface: RunLock <a class="header-anchor" href="#interface-runlock" aria-label="Permalink to &quot;Interface: RunLock&quot;">​</a></h1><p>The lock of a run, held by this process.</p><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="release" tabindex="-1">release() <a class="header-anchor" href="#release" aria-label="Permalink to &quot;release()&quot;">​</a></h3><blockquote><p><strong>release</strong>(): <code>void</code></p></blockquote><p>Releases the lock and removes the folders created for it, if they are empty.</p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>void</code></p><hr><h3 id="require" tabindex="-1">require() <a class="header-anchor" href="#require" aria-label="Permalink to &quot;require()&quot;">​</a></h3><blockquote><p><strong>require</strong>(): <code>void</code></p></blockquote><p>Checks that this process still holds the lock.</p><h4 id="returns-1" tabindex="-1">Returns <a class="header-anchor" href="#returns-1" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>void</code></p><h4 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h4><p>RunLockedError when another process took over, which can happen after a long suspension</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/interfaces/RunLock.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RunLock = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RunLock as default
};

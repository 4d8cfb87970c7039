import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: lockRun()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/functions/lockRun.md","filePath":"api/@qornn/training/functions/lockRun.md"}');
const _sfc_main = { name: "api/@qornn/training/functions/lockRun.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / lockRun</p><h1 id="function-lockrun" tabindex="-1">Function: lockRun() <a class="header-anchor" href="#function-lockrun" aria-label="Permalink to &quot;Function: lockRun()&quot;">​</a></h1><blockquote><p><strong>lockRun</strong>(<code>directory</code>): <a href="./../interfaces/RunLock"><code>RunLock</code></a></p></blockquote><p>Locks a run folder, so that no other process writes to it. Creates the folder if needed.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="directory" tabindex="-1">directory <a class="header-anchor" href="#directory" aria-label="Permalink to &quot;directory&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/RunLock"><code>RunLock</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>RunLockedError when it is locked, by another process or by this one</p><h2 id="throws-1" tabindex="-1">Throws <a class="header-anchor" href="#throws-1" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>RunFolderError when the folder cannot be created or written</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/functions/lockRun.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const lockRun = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  lockRun as default
};

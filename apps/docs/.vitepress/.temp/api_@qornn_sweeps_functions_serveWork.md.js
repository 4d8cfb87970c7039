import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: serveWork()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/sweeps/functions/serveWork.md","filePath":"api/@qornn/sweeps/functions/serveWork.md"}');
const _sfc_main = { name: "api/@qornn/sweeps/functions/serveWork.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/sweeps</a> / serveWork</p><h1 id="function-servework" tabindex="-1">Function: serveWork() <a class="header-anchor" href="#function-servework" aria-label="Permalink to &quot;Function: serveWork()&quot;">​</a></h1><blockquote><p><strong>serveWork</strong>(<code>work</code>): <code>void</code></p></blockquote><p>Makes this process a worker of a <code>WorkerPool</code>: it starts a backend, loads plugins, and then does one piece of work at a time. It ends with its parent.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="work" tabindex="-1">work <a class="header-anchor" href="#work" aria-label="Permalink to &quot;work&quot;">​</a></h3><p><a href="./../type-aliases/Worker"><code>Worker</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>void</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/sweeps/functions/serveWork.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const serveWork = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  serveWork as default
};

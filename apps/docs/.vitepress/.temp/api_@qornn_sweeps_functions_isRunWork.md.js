import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: isRunWork()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/sweeps/functions/isRunWork.md","filePath":"api/@qornn/sweeps/functions/isRunWork.md"}');
const _sfc_main = { name: "api/@qornn/sweeps/functions/isRunWork.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/sweeps</a> / isRunWork</p><h1 id="function-isrunwork" tabindex="-1">Function: isRunWork() <a class="header-anchor" href="#function-isrunwork" aria-label="Permalink to &quot;Function: isRunWork()&quot;">​</a></h1><blockquote><p><strong>isRunWork</strong>(<code>work</code>): <code>work is RunWork</code></p></blockquote><p>Whether what a worker process is asked to do is to train a run; it may do other work, too.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="work" tabindex="-1">work <a class="header-anchor" href="#work" aria-label="Permalink to &quot;work&quot;">​</a></h3><p><code>unknown</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>work is RunWork</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/sweeps/functions/isRunWork.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const isRunWork = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  isRunWork as default
};

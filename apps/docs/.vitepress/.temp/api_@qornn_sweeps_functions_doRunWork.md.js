import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: doRunWork()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/sweeps/functions/doRunWork.md","filePath":"api/@qornn/sweeps/functions/doRunWork.md"}');
const _sfc_main = { name: "api/@qornn/sweeps/functions/doRunWork.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/sweeps</a> / doRunWork</p><h1 id="function-dorunwork" tabindex="-1">Function: doRunWork() <a class="header-anchor" href="#function-dorunwork" aria-label="Permalink to &quot;Function: doRunWork()&quot;">​</a></h1><blockquote><p><strong>doRunWork</strong>(<code>__namedParameters</code>, <code>__namedParameters</code>): <code>Promise</code>&lt;<a href="./../../training/interfaces/RunSummary"><code>RunSummary</code></a>&gt;</p></blockquote><p>Trains a run in a worker process, for the executor of its pool.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../interfaces/RunWork"><code>RunWork</code></a></p><h3 id="namedparameters-1" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters-1" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><h4 id="note" tabindex="-1">note <a class="header-anchor" href="#note" aria-label="Permalink to &quot;note&quot;">​</a></h4><p>(<code>note</code>) =&gt; <code>void</code></p><h4 id="signal" tabindex="-1">signal <a class="header-anchor" href="#signal" aria-label="Permalink to &quot;signal&quot;">​</a></h4><p><code>AbortSignal</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<a href="./../../training/interfaces/RunSummary"><code>RunSummary</code></a>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/sweeps/functions/doRunWork.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const doRunWork = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  doRunWork as default
};

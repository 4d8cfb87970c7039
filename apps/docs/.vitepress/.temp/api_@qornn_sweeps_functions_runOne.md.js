import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: runOne()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/sweeps/functions/runOne.md","filePath":"api/@qornn/sweeps/functions/runOne.md"}');
const _sfc_main = { name: "api/@qornn/sweeps/functions/runOne.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/sweeps</a> / runOne</p><h1 id="function-runone" tabindex="-1">Function: runOne() <a class="header-anchor" href="#function-runone" aria-label="Permalink to &quot;Function: runOne()&quot;">​</a></h1><blockquote><p><strong>runOne</strong>(<code>__namedParameters</code>, <code>options</code>): <code>Promise</code>&lt;<a href="./../../training/interfaces/RunSummary"><code>RunSummary</code></a>&gt;</p></blockquote><p>Trains one run in this process, on the current backend, with the plugins that are loaded. Its results are those of <code>train</code>, whatever the number of pauses and interruptions. A run that has ended before is not trained again.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><code>Pick</code>&lt;<a href="./../interfaces/SweepRun"><code>SweepRun</code></a>, <code>&quot;config&quot;</code>&gt;</p><h3 id="options" tabindex="-1">options <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options&quot;">​</a></h3><p><a href="./../interfaces/RunOneOptions"><code>RunOneOptions</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<a href="./../../training/interfaces/RunSummary"><code>RunSummary</code></a>&gt;</p><p>the summary: <code>stopped</code> is <code>interrupted</code> after a pause and after a stop, <code>diverged</code> if the training diverged, now or before</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>SweepOptionError when an option is wrong</p><h2 id="throws-1" tabindex="-1">Throws <a class="header-anchor" href="#throws-1" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>the errors of <code>train</code>, except for divergence</p><h2 id="throws-2" tabindex="-1">Throws <a class="header-anchor" href="#throws-2" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConfigError when the folder holds a run with other settings</p><h2 id="throws-3" tabindex="-1">Throws <a class="header-anchor" href="#throws-3" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>the abort reason of the signal, when it is aborted during set-up</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/sweeps/functions/runOne.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const runOne = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  runOne as default
};

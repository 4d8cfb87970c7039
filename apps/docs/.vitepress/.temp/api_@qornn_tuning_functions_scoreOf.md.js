import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: scoreOf()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tuning/functions/scoreOf.md","filePath":"api/@qornn/tuning/functions/scoreOf.md"}');
const _sfc_main = { name: "api/@qornn/tuning/functions/scoreOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tuning</a> / scoreOf</p><h1 id="function-scoreof" tabindex="-1">Function: scoreOf() <a class="header-anchor" href="#function-scoreof" aria-label="Permalink to &quot;Function: scoreOf()&quot;">​</a></h1><blockquote><p><strong>scoreOf</strong>(<code>results</code>, <code>judge</code>, <code>folds</code>): <a href="./../interfaces/Score"><code>Score</code></a> | <code>undefined</code></p></blockquote><p>The score of a candidate on a rung.</p><p>The standard error is that of the mean over the trainings, or that of a fraction of so many sequences, if that is larger:</p><pre><code>√(p (1 − p) / n),   p = (right + 1) / (n + 2)
</code></pre><p>so that 40 of 40 right answers do not count as certain (Agresti and Coull 1998). Seeds and repeated folds judge the same sequences again, and so n is never more than their number.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="results" tabindex="-1">results <a class="header-anchor" href="#results" aria-label="Permalink to &quot;results&quot;">​</a></h3><p>readonly <a href="./../interfaces/Result"><code>Result</code></a>[]</p><p>of one candidate on one rung</p><h3 id="judge" tabindex="-1">judge <a class="header-anchor" href="#judge" aria-label="Permalink to &quot;judge&quot;">​</a></h3><p><a href="./../interfaces/Judge"><code>Judge</code></a></p><h3 id="folds" tabindex="-1">folds <a class="header-anchor" href="#folds" aria-label="Permalink to &quot;folds&quot;">​</a></h3><p><code>number</code></p><p>number of folds; with one, all trainings are judged on the same sequences</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Score"><code>Score</code></a> | <code>undefined</code></p><p>undefined if no training was measured, or one has failed</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tuning/functions/scoreOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const scoreOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  scoreOf as default
};

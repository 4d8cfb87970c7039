import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: metricGoals()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/functions/metricGoals.md","filePath":"api/@qornn/tasks/functions/metricGoals.md"}');
const _sfc_main = { name: "api/@qornn/tasks/functions/metricGoals.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / metricGoals</p><h1 id="function-metricgoals" tabindex="-1">Function: metricGoals() <a class="header-anchor" href="#function-metricgoals" aria-label="Permalink to &quot;Function: metricGoals()&quot;">​</a></h1><blockquote><p><strong>metricGoals</strong>(<code>__namedParameters</code>): <code>Record</code>&lt;<code>string</code>, <a href="./../type-aliases/MetricGoal"><code>MetricGoal</code></a>&gt;</p></blockquote><p>Whether larger or smaller values of each metric are better, in the order of <code>metricNames</code>: from <code>metricGoals</code> of the task; for the primary metric from <code>primaryMetric</code>; for the first, which is the loss, <code>&#39;min&#39;</code>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><code>Pick</code>&lt;<a href="./../interfaces/Task"><code>Task</code></a>, <code>&quot;name&quot;</code> | <code>&quot;metricNames&quot;</code> | <code>&quot;primaryMetric&quot;</code> | <code>&quot;metricGoals&quot;</code>&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Record</code>&lt;<code>string</code>, <a href="./../type-aliases/MetricGoal"><code>MetricGoal</code></a>&gt;</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>TaskError when a metric has no goal, or the task contradicts itself</p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">metricGoals</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">copyTask</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">({ T0: </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">50</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> })); </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// { crossEntropy: &#39;min&#39;, recall: &#39;max&#39; }</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/functions/metricGoals.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const metricGoals = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  metricGoals as default
};

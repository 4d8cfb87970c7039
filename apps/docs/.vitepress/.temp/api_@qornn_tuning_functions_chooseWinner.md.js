import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: chooseWinner()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tuning/functions/chooseWinner.md","filePath":"api/@qornn/tuning/functions/chooseWinner.md"}');
const _sfc_main = { name: "api/@qornn/tuning/functions/chooseWinner.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tuning</a> / chooseWinner</p><h1 id="function-choosewinner" tabindex="-1">Function: chooseWinner() <a class="header-anchor" href="#function-choosewinner" aria-label="Permalink to &quot;Function: chooseWinner()&quot;">​</a></h1><blockquote><p><strong>chooseWinner</strong>(<code>scores</code>, <code>judge</code>): <a href="./../interfaces/Winner"><code>Winner</code></a> | <code>undefined</code></p></blockquote><p>The smallest network that is as good as the best, within one standard error (Breiman et al. 1984): both in the metric and in the loss. The loss tells apart what a metric of few sequences cannot. Of equal sizes, the better one.</p><p>The error of the metric is that of the best, or that of the difference over the same folds and seeds if it is smaller; the error of the loss is that of the difference.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="scores" tabindex="-1">scores <a class="header-anchor" href="#scores" aria-label="Permalink to &quot;scores&quot;">​</a></h3><p>readonly <a href="./../interfaces/Score"><code>Score</code></a>[]</p><p>of fully trained candidates</p><h3 id="judge" tabindex="-1">judge <a class="header-anchor" href="#judge" aria-label="Permalink to &quot;judge&quot;">​</a></h3><p><a href="./../interfaces/Judge"><code>Judge</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Winner"><code>Winner</code></a> | <code>undefined</code></p><p>undefined if there are none</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tuning/functions/chooseWinner.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const chooseWinner = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  chooseWinner as default
};

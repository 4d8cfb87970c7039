import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: movingAverageObserver()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/quantizers/functions/movingAverageObserver.md","filePath":"api/@qornn/quantizers/functions/movingAverageObserver.md"}');
const _sfc_main = { name: "api/@qornn/quantizers/functions/movingAverageObserver.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/quantizers</a> / movingAverageObserver</p><h1 id="function-movingaverageobserver" tabindex="-1">Function: movingAverageObserver() <a class="header-anchor" href="#function-movingaverageobserver" aria-label="Permalink to &quot;Function: movingAverageObserver()&quot;">​</a></h1><blockquote><p><strong>movingAverageObserver</strong>(<code>options?</code>): <a href="./../interfaces/ActivationObserver"><code>ActivationObserver</code></a></p></blockquote><p>The exponential moving average of the largest magnitude per call, so that a single outlier batch does not determine the range.</p><pre><code>α ← m · α + (1 − m) · max |x|,   first call: α = max |x|
</code></pre><p>Source: Jacob et al. 2018 (arXiv 1712.05877), section 3.1.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="options" tabindex="-1">options? <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options?&quot;">​</a></h3><h4 id="momentum" tabindex="-1">momentum? <a class="header-anchor" href="#momentum" aria-label="Permalink to &quot;momentum?&quot;">​</a></h4><p><code>number</code></p><p>m, in [0, 1); default 0.9</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/ActivationObserver"><code>ActivationObserver</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>QuantizerError when it is out of range</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/quantizers/functions/movingAverageObserver.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const movingAverageObserver = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  movingAverageObserver as default
};

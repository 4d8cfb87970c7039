import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: percentileObserver()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/quantizers/functions/percentileObserver.md","filePath":"api/@qornn/quantizers/functions/percentileObserver.md"}');
const _sfc_main = { name: "api/@qornn/quantizers/functions/percentileObserver.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/quantizers</a> / percentileObserver</p><h1 id="function-percentileobserver" tabindex="-1">Function: percentileObserver() <a class="header-anchor" href="#function-percentileobserver" aria-label="Permalink to &quot;Function: percentileObserver()&quot;">​</a></h1><blockquote><p><strong>percentileObserver</strong>(<code>options?</code>): <a href="./../interfaces/ActivationObserver"><code>ActivationObserver</code></a></p></blockquote><p>The magnitude below which a fraction of the nonzero values lies, up to the width of one of 2,048 bins.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="options" tabindex="-1">options? <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options?&quot;">​</a></h3><h4 id="percentile" tabindex="-1">percentile? <a class="header-anchor" href="#percentile" aria-label="Permalink to &quot;percentile?&quot;">​</a></h4><p><code>number</code></p><p>fraction in (0, 1]; default 0.9999, as for <code>calibrate</code> of <code>@qornn/int-runtime</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/ActivationObserver"><code>ActivationObserver</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>QuantizerError when it is out of range</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/quantizers/functions/percentileObserver.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const percentileObserver = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  percentileObserver as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: mseObserver()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/quantizers/functions/mseObserver.md","filePath":"api/@qornn/quantizers/functions/mseObserver.md"}');
const _sfc_main = { name: "api/@qornn/quantizers/functions/mseObserver.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/quantizers</a> / mseObserver</p><h1 id="function-mseobserver" tabindex="-1">Function: mseObserver() <a class="header-anchor" href="#function-mseobserver" aria-label="Permalink to &quot;Function: mseObserver()&quot;">​</a></h1><blockquote><p><strong>mseObserver</strong>(<code>options</code>): <a href="./../interfaces/ActivationObserver"><code>ActivationObserver</code></a></p></blockquote><p>The range that minimizes the mean squared error (rounding plus clipping) of k-bit codes.</p><pre><code>α = argmin  Σ_{|x| ≤ α} step² / 12 + Σ_{|x| &gt; α} (|x| − α)²,   step = α / 2^{k−1}
</code></pre><p>over 127 candidate ranges up to the largest magnitude.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="options" tabindex="-1">options <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options&quot;">​</a></h3><h4 id="bits" tabindex="-1">bits <a class="header-anchor" href="#bits" aria-label="Permalink to &quot;bits&quot;">​</a></h4><p><code>number</code></p><p>k, an integer from 2 to 16</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/ActivationObserver"><code>ActivationObserver</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>QuantizerError when it is out of range</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/quantizers/functions/mseObserver.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const mseObserver = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  mseObserver as default
};

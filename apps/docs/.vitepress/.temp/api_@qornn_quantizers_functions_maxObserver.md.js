import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: maxObserver()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/quantizers/functions/maxObserver.md","filePath":"api/@qornn/quantizers/functions/maxObserver.md"}');
const _sfc_main = { name: "api/@qornn/quantizers/functions/maxObserver.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/quantizers</a> / maxObserver</p><h1 id="function-maxobserver" tabindex="-1">Function: maxObserver() <a class="header-anchor" href="#function-maxobserver" aria-label="Permalink to &quot;Function: maxObserver()&quot;">​</a></h1><blockquote><p><strong>maxObserver</strong>(<code>options?</code>): <a href="./../interfaces/ActivationObserver"><code>ActivationObserver</code></a></p></blockquote><p>The largest magnitude: nothing is clipped. The safe choice for a linear recurrence, where the error of a clipped state never decays.</p><pre><code>α = max |x|
</code></pre><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="options" tabindex="-1">options? <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options?&quot;">​</a></h3><p><code>Record</code>&lt;<code>string</code>, <code>never</code>&gt; = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/ActivationObserver"><code>ActivationObserver</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/quantizers/functions/maxObserver.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const maxObserver = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  maxObserver as default
};

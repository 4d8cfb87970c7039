import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ScaledCodes","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/quantizers/interfaces/ScaledCodes.md","filePath":"api/@qornn/quantizers/interfaces/ScaledCodes.md"}');
const _sfc_main = { name: "api/@qornn/quantizers/interfaces/ScaledCodes.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/quantizers</a> / ScaledCodes</p><h1 id="interface-scaledcodes" tabindex="-1">Interface: ScaledCodes <a class="header-anchor" href="#interface-scaledcodes" aria-label="Permalink to &quot;Interface: ScaledCodes&quot;">​</a></h1><p>The codes of a weight as tensors: value = step · code, plus <code>identity</code> on the diagonal.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="codes" tabindex="-1">codes <a class="header-anchor" href="#codes" aria-label="Permalink to &quot;codes&quot;">​</a></h3><blockquote><p><strong>codes</strong>: <code>Tensor</code></p></blockquote><p>Integers in a float32 tensor of the weight&#39;s shape.</p><hr><h3 id="identity" tabindex="-1">identity? <a class="header-anchor" href="#identity" aria-label="Permalink to &quot;identity?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>identity?</strong>: <code>number</code></p></blockquote><p>Multiple of the identity to add to the decoded matrix (square only); absent for none.</p><hr><h3 id="step" tabindex="-1">step <a class="header-anchor" href="#step" aria-label="Permalink to &quot;step&quot;">​</a></h3><blockquote><p><strong>step</strong>: <code>Tensor</code></p></blockquote><p>A scalar, or one number per row, shaped to broadcast against <code>codes</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/quantizers/interfaces/ScaledCodes.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ScaledCodes = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ScaledCodes as default
};

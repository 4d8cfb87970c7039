import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: QuantizationReport","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/interfaces/QuantizationReport.md","filePath":"api/@qornn/int-runtime/interfaces/QuantizationReport.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/interfaces/QuantizationReport.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / QuantizationReport</p><h1 id="interface-quantizationreport" tabindex="-1">Interface: QuantizationReport <a class="header-anchor" href="#interface-quantizationreport" aria-label="Permalink to &quot;Interface: QuantizationReport&quot;">​</a></h1><p>Comparison of an integer network with its floating-point original.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="layers" tabindex="-1">layers <a class="header-anchor" href="#layers" aria-label="Permalink to &quot;layers&quot;">​</a></h3><blockquote><p><strong>layers</strong>: <a href="./LayerReport"><code>LayerReport</code></a>[]</p></blockquote><hr><h3 id="logits" tabindex="-1">logits <a class="header-anchor" href="#logits" aria-label="Permalink to &quot;logits&quot;">​</a></h3><blockquote><p><strong>logits</strong>: <a href="./SignalToNoise"><code>SignalToNoise</code></a></p></blockquote><p>signal to noise of the logits; one step per answer, so only one if the network answers after the last step</p><hr><h3 id="sequences" tabindex="-1">sequences <a class="header-anchor" href="#sequences" aria-label="Permalink to &quot;sequences&quot;">​</a></h3><blockquote><p><strong>sequences</strong>: <code>number</code></p></blockquote><hr><h3 id="timesteps" tabindex="-1">timeSteps <a class="header-anchor" href="#timesteps" aria-label="Permalink to &quot;timeSteps&quot;">​</a></h3><blockquote><p><strong>timeSteps</strong>: <code>number</code></p></blockquote><p>time steps of the longest sequence</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/interfaces/QuantizationReport.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const QuantizationReport = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  QuantizationReport as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: QuantizedTensor","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/quantizers/interfaces/QuantizedTensor.md","filePath":"api/@qornn/quantizers/interfaces/QuantizedTensor.md"}');
const _sfc_main = { name: "api/@qornn/quantizers/interfaces/QuantizedTensor.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/quantizers</a> / QuantizedTensor</p><h1 id="interface-quantizedtensor" tabindex="-1">Interface: QuantizedTensor <a class="header-anchor" href="#interface-quantizedtensor" aria-label="Permalink to &quot;Interface: QuantizedTensor&quot;">​</a></h1><p>Integer codes of a weight and their scale: <code>value = scale · code</code>, in float32.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="bits" tabindex="-1">bits <a class="header-anchor" href="#bits" aria-label="Permalink to &quot;bits&quot;">​</a></h3><blockquote><p><strong>bits</strong>: <code>number</code></p></blockquote><p>Bit width k, an integer. A packed code takes <code>storageBits(bits)</code> bits.</p><hr><h3 id="codes" tabindex="-1">codes <a class="header-anchor" href="#codes" aria-label="Permalink to &quot;codes&quot;">​</a></h3><blockquote><p><strong>codes</strong>: <code>Int8Array</code>&lt;<code>ArrayBufferLike</code>&gt; | <code>Int16Array</code>&lt;<code>ArrayBufferLike</code>&gt;</p></blockquote><p>One code per entry, in row-major order.</p><hr><h3 id="identity" tabindex="-1">identity? <a class="header-anchor" href="#identity" aria-label="Permalink to &quot;identity?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>identity?</strong>: <code>number</code></p></blockquote><p>Multiple of the identity to add to the decoded matrix (square only); absent for none.</p><hr><h3 id="levels" tabindex="-1">levels? <a class="header-anchor" href="#levels" aria-label="Permalink to &quot;levels?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>levels?</strong>: <code>number</code></p></blockquote><p>Number of codes if fewer than <code>bits</code> can represent; see <code>Quantizer.levels</code>.</p><hr><h3 id="scale" tabindex="-1">scale <a class="header-anchor" href="#scale" aria-label="Permalink to &quot;scale&quot;">​</a></h3><blockquote><p><strong>scale</strong>: <code>Float32Array</code></p></blockquote><p>The step: one number for the whole tensor, or one per row (first axis).</p><hr><h3 id="shape" tabindex="-1">shape <a class="header-anchor" href="#shape" aria-label="Permalink to &quot;shape&quot;">​</a></h3><blockquote><p><strong>shape</strong>: <code>number</code>[]</p></blockquote><p>Shape of the weight.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/quantizers/interfaces/QuantizedTensor.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const QuantizedTensor = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  QuantizedTensor as default
};

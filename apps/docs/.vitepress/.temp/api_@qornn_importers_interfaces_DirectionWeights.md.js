import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: DirectionWeights","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/importers/interfaces/DirectionWeights.md","filePath":"api/@qornn/importers/interfaces/DirectionWeights.md"}');
const _sfc_main = { name: "api/@qornn/importers/interfaces/DirectionWeights.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/importers</a> / DirectionWeights</p><h1 id="interface-directionweights" tabindex="-1">Interface: DirectionWeights <a class="header-anchor" href="#interface-directionweights" aria-label="Permalink to &quot;Interface: DirectionWeights&quot;">​</a></h1><p>The weights of one direction of a layer, row-major, in the layout and gate order of Keras: i, f, g, o of LSTM; z, r, n of GRU.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="bias" tabindex="-1">bias <a class="header-anchor" href="#bias" aria-label="Permalink to &quot;bias&quot;">​</a></h3><blockquote><p><strong>bias</strong>: <code>Float32Array</code>&lt;<code>ArrayBufferLike</code>&gt; | <code>null</code></p></blockquote><p>b, [gates · units]; null without biases</p><hr><h3 id="kernel" tabindex="-1">kernel <a class="header-anchor" href="#kernel" aria-label="Permalink to &quot;kernel&quot;">​</a></h3><blockquote><p><strong>kernel</strong>: <code>Float32Array</code></p></blockquote><p>Uᵀ, [inputs, gates · units]</p><hr><h3 id="recurrentbias" tabindex="-1">recurrentBias <a class="header-anchor" href="#recurrentbias" aria-label="Permalink to &quot;recurrentBias&quot;">​</a></h3><blockquote><p><strong>recurrentBias</strong>: <code>Float32Array</code>&lt;<code>ArrayBufferLike</code>&gt; | <code>null</code></p></blockquote><p>[3 units], of a GRU that resets after the product: the bias inside r ∘ (…) is its last third; null for other layers</p><hr><h3 id="recurrentkernel" tabindex="-1">recurrentKernel <a class="header-anchor" href="#recurrentkernel" aria-label="Permalink to &quot;recurrentKernel&quot;">​</a></h3><blockquote><p><strong>recurrentKernel</strong>: <code>Float32Array</code></p></blockquote><p>Wᵀ, [units, gates · units]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/importers/interfaces/DirectionWeights.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DirectionWeights = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DirectionWeights as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: OptimizerStep","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/wasm-kernels/interfaces/OptimizerStep.md","filePath":"api/@qornn/wasm-kernels/interfaces/OptimizerStep.md"}');
const _sfc_main = { name: "api/@qornn/wasm-kernels/interfaces/OptimizerStep.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/wasm-kernels</a> / OptimizerStep</p><h1 id="interface-optimizerstep" tabindex="-1">Interface: OptimizerStep <a class="header-anchor" href="#interface-optimizerstep" aria-label="Permalink to &quot;Interface: OptimizerStep&quot;">​</a></h1><p>A parameter to update, with its optimizer slots.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="gradient" tabindex="-1">gradient <a class="header-anchor" href="#gradient" aria-label="Permalink to &quot;gradient&quot;">​</a></h3><blockquote><p><strong>gradient</strong>: <code>Tensor</code></p></blockquote><hr><h3 id="rate" tabindex="-1">rate <a class="header-anchor" href="#rate" aria-label="Permalink to &quot;rate&quot;">​</a></h3><blockquote><p><strong>rate</strong>: <code>number</code></p></blockquote><p>learning rate, including Adam&#39;s bias correction of the mean</p><hr><h3 id="slots" tabindex="-1">slots <a class="header-anchor" href="#slots" aria-label="Permalink to &quot;slots&quot;">​</a></h3><blockquote><p><strong>slots</strong>: readonly <code>Tensor</code>&lt;<code>Rank</code>&gt;[]</p></blockquote><p>overwritten in place, so their data must not be shared</p><hr><h3 id="value" tabindex="-1">value <a class="header-anchor" href="#value" aria-label="Permalink to &quot;value&quot;">​</a></h3><blockquote><p><strong>value</strong>: <code>Tensor</code>&lt;<code>Rank</code>&gt; | <code>null</code></p></blockquote><p>θ; null to return the step itself</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/wasm-kernels/interfaces/OptimizerStep.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OptimizerStep = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OptimizerStep as default
};

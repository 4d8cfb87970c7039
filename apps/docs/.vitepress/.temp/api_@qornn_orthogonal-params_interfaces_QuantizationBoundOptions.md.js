import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: QuantizationBoundOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/orthogonal-params/interfaces/QuantizationBoundOptions.md","filePath":"api/@qornn/orthogonal-params/interfaces/QuantizationBoundOptions.md"}');
const _sfc_main = { name: "api/@qornn/orthogonal-params/interfaces/QuantizationBoundOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/orthogonal-params</a> / QuantizationBoundOptions</p><h1 id="interface-quantizationboundoptions" tabindex="-1">Interface: QuantizationBoundOptions <a class="header-anchor" href="#interface-quantizationboundoptions" aria-label="Permalink to &quot;Interface: QuantizationBoundOptions&quot;">​</a></h1><p>Options of <a href="./../functions/quantizationBound">quantizationBound</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="alpha" tabindex="-1">alpha? <a class="header-anchor" href="#alpha" aria-label="Permalink to &quot;alpha?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>alpha?</strong>: <code>number</code></p></blockquote><p>α = max |W|, &gt; 0; default 1, the maximum for an orthogonal matrix.</p><hr><h3 id="bits" tabindex="-1">bits <a class="header-anchor" href="#bits" aria-label="Permalink to &quot;bits&quot;">​</a></h3><blockquote><p><strong>bits</strong>: <code>number</code></p></blockquote><p>Bits k of the uniform quantizer, an integer from 1 to 8.</p><hr><h3 id="n" tabindex="-1">n <a class="header-anchor" href="#n" aria-label="Permalink to &quot;n&quot;">​</a></h3><blockquote><p><strong>n</strong>: <code>number</code></p></blockquote><p>Size of the matrix, an integer ≥ 1.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/orthogonal-params/interfaces/QuantizationBoundOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const QuantizationBoundOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  QuantizationBoundOptions as default
};

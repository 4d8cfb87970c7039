import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SpectrumExtremes","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/report/interfaces/SpectrumExtremes.md","filePath":"api/@qornn/report/interfaces/SpectrumExtremes.md"}');
const _sfc_main = { name: "api/@qornn/report/interfaces/SpectrumExtremes.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/report</a> / SpectrumExtremes</p><h1 id="interface-spectrumextremes" tabindex="-1">Interface: SpectrumExtremes <a class="header-anchor" href="#interface-spectrumextremes" aria-label="Permalink to &quot;Interface: SpectrumExtremes&quot;">​</a></h1><p>Smallest and largest singular value and eigenvalue modulus of a recurrent weight; null is a value that was not finite.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="eigenvaluemoduli" tabindex="-1">eigenvalueModuli <a class="header-anchor" href="#eigenvaluemoduli" aria-label="Permalink to &quot;eigenvalueModuli&quot;">​</a></h3><blockquote><p><strong>eigenvalueModuli</strong>: <code>object</code></p></blockquote><h4 id="largest" tabindex="-1">largest <a class="header-anchor" href="#largest" aria-label="Permalink to &quot;largest&quot;">​</a></h4><blockquote><p><strong>largest</strong>: <code>number</code> | <code>null</code></p></blockquote><h4 id="smallest" tabindex="-1">smallest <a class="header-anchor" href="#smallest" aria-label="Permalink to &quot;smallest&quot;">​</a></h4><blockquote><p><strong>smallest</strong>: <code>number</code> | <code>null</code></p></blockquote><hr><h3 id="singularvalues" tabindex="-1">singularValues <a class="header-anchor" href="#singularvalues" aria-label="Permalink to &quot;singularValues&quot;">​</a></h3><blockquote><p><strong>singularValues</strong>: <code>object</code></p></blockquote><h4 id="largest-1" tabindex="-1">largest <a class="header-anchor" href="#largest-1" aria-label="Permalink to &quot;largest&quot;">​</a></h4><blockquote><p><strong>largest</strong>: <code>number</code> | <code>null</code></p></blockquote><h4 id="smallest-1" tabindex="-1">smallest <a class="header-anchor" href="#smallest-1" aria-label="Permalink to &quot;smallest&quot;">​</a></h4><blockquote><p><strong>smallest</strong>: <code>number</code> | <code>null</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/report/interfaces/SpectrumExtremes.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SpectrumExtremes = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SpectrumExtremes as default
};

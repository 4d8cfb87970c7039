import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: WeightSpectrum","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/interfaces/WeightSpectrum.md","filePath":"api/@qornn/training/interfaces/WeightSpectrum.md"}');
const _sfc_main = { name: "api/@qornn/training/interfaces/WeightSpectrum.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / WeightSpectrum</p><h1 id="interface-weightspectrum" tabindex="-1">Interface: WeightSpectrum <a class="header-anchor" href="#interface-weightspectrum" aria-label="Permalink to &quot;Interface: WeightSpectrum&quot;">​</a></h1><p>Spectrum of a recurrent weight, as the recurrence uses it.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="eigenvaluemoduli" tabindex="-1">eigenvalueModuli <a class="header-anchor" href="#eigenvaluemoduli" aria-label="Permalink to &quot;eigenvalueModuli&quot;">​</a></h3><blockquote><p><strong>eigenvalueModuli</strong>: <a href="./Extremes"><code>Extremes</code></a></p></blockquote><hr><h3 id="singularvalues" tabindex="-1">singularValues <a class="header-anchor" href="#singularvalues" aria-label="Permalink to &quot;singularValues&quot;">​</a></h3><blockquote><p><strong>singularValues</strong>: <a href="./Extremes"><code>Extremes</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/interfaces/WeightSpectrum.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WeightSpectrum = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WeightSpectrum as default
};

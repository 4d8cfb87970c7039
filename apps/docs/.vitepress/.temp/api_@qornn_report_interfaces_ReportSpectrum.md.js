import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ReportSpectrum","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/report/interfaces/ReportSpectrum.md","filePath":"api/@qornn/report/interfaces/ReportSpectrum.md"}');
const _sfc_main = { name: "api/@qornn/report/interfaces/ReportSpectrum.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/report</a> / ReportSpectrum</p><h1 id="interface-reportspectrum" tabindex="-1">Interface: ReportSpectrum <a class="header-anchor" href="#interface-reportspectrum" aria-label="Permalink to &quot;Interface: ReportSpectrum&quot;">​</a></h1><p>All singular values and eigenvalue moduli of a recurrent weight, each in descending order.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="eigenvaluemoduli" tabindex="-1">eigenvalueModuli <a class="header-anchor" href="#eigenvaluemoduli" aria-label="Permalink to &quot;eigenvalueModuli&quot;">​</a></h3><blockquote><p><strong>eigenvalueModuli</strong>: <code>ArrayLike</code>&lt;<code>number</code>&gt;</p></blockquote><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><strong>name</strong>: <code>string</code></p></blockquote><p>such as &#39;layer 0, latent&#39;</p><hr><h3 id="singularvalues" tabindex="-1">singularValues <a class="header-anchor" href="#singularvalues" aria-label="Permalink to &quot;singularValues&quot;">​</a></h3><blockquote><p><strong>singularValues</strong>: <code>ArrayLike</code>&lt;<code>number</code>&gt;</p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/report/interfaces/ReportSpectrum.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ReportSpectrum = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ReportSpectrum as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ReportStates","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/report/interfaces/ReportStates.md","filePath":"api/@qornn/report/interfaces/ReportStates.md"}');
const _sfc_main = { name: "api/@qornn/report/interfaces/ReportStates.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/report</a> / ReportStates</p><h1 id="interface-reportstates" tabindex="-1">Interface: ReportStates <a class="header-anchor" href="#interface-reportstates" aria-label="Permalink to &quot;Interface: ReportStates&quot;">​</a></h1><p>A state vector of an integer layer on test sequences.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="bits" tabindex="-1">bits <a class="header-anchor" href="#bits" aria-label="Permalink to &quot;bits&quot;">​</a></h3><blockquote><p><strong>bits</strong>: <code>number</code></p></blockquote><hr><h3 id="histogram" tabindex="-1">histogram <a class="header-anchor" href="#histogram" aria-label="Permalink to &quot;histogram&quot;">​</a></h3><blockquote><p><strong>histogram</strong>: <code>ArrayLike</code>&lt;<code>number</code>&gt;</p></blockquote><p>counts of states in equal parts of the range of codes</p><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><strong>name</strong>: <code>string</code></p></blockquote><hr><h3 id="range" tabindex="-1">range <a class="header-anchor" href="#range" aria-label="Permalink to &quot;range&quot;">​</a></h3><blockquote><p><strong>range</strong>: readonly [<code>number</code>, <code>number</code>]</p></blockquote><p>real value of the largest code, of the units with the smallest and with the largest one</p><hr><h3 id="saturation" tabindex="-1">saturation <a class="header-anchor" href="#saturation" aria-label="Permalink to &quot;saturation&quot;">​</a></h3><blockquote><p><strong>saturation</strong>: <code>ArrayLike</code>&lt;<code>number</code>&gt;</p></blockquote><p>fraction of states at a limit of the range, at every time step</p><hr><h3 id="sequences" tabindex="-1">sequences <a class="header-anchor" href="#sequences" aria-label="Permalink to &quot;sequences&quot;">​</a></h3><blockquote><p><strong>sequences</strong>: <code>number</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/report/interfaces/ReportStates.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ReportStates = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ReportStates as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ReportCodes","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/report/interfaces/ReportCodes.md","filePath":"api/@qornn/report/interfaces/ReportCodes.md"}');
const _sfc_main = { name: "api/@qornn/report/interfaces/ReportCodes.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/report</a> / ReportCodes</p><h1 id="interface-reportcodes" tabindex="-1">Interface: ReportCodes <a class="header-anchor" href="#interface-reportcodes" aria-label="Permalink to &quot;Interface: ReportCodes&quot;">​</a></h1><p>Numbers of the codes of a matrix.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="bits" tabindex="-1">bits <a class="header-anchor" href="#bits" aria-label="Permalink to &quot;bits&quot;">​</a></h3><blockquote><p><strong>bits</strong>: <code>number</code></p></blockquote><hr><h3 id="counts" tabindex="-1">counts <a class="header-anchor" href="#counts" aria-label="Permalink to &quot;counts&quot;">​</a></h3><blockquote><p><strong>counts</strong>: <code>ArrayLike</code>&lt;<code>number</code>&gt;</p></blockquote><p>of the codes from <code>smallest</code> on</p><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><strong>name</strong>: <code>string</code></p></blockquote><p>such as &#39;layer 0 recurrent (W)&#39;</p><hr><h3 id="shape" tabindex="-1">shape <a class="header-anchor" href="#shape" aria-label="Permalink to &quot;shape&quot;">​</a></h3><blockquote><p><strong>shape</strong>: readonly [<code>number</code>, <code>number</code>]</p></blockquote><hr><h3 id="smallest" tabindex="-1">smallest <a class="header-anchor" href="#smallest" aria-label="Permalink to &quot;smallest&quot;">​</a></h3><blockquote><p><strong>smallest</strong>: <code>number</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/report/interfaces/ReportCodes.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ReportCodes = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ReportCodes as default
};

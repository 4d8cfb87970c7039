import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ReportNoise","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/report/interfaces/ReportNoise.md","filePath":"api/@qornn/report/interfaces/ReportNoise.md"}');
const _sfc_main = { name: "api/@qornn/report/interfaces/ReportNoise.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/report</a> / ReportNoise</p><h1 id="interface-reportnoise" tabindex="-1">Interface: ReportNoise <a class="header-anchor" href="#interface-reportnoise" aria-label="Permalink to &quot;Interface: ReportNoise&quot;">​</a></h1><p>Signal to noise of integers against floating point at every time step, in decibels; null without noise.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="decibels" tabindex="-1">decibels <a class="header-anchor" href="#decibels" aria-label="Permalink to &quot;decibels&quot;">​</a></h3><blockquote><p><strong>decibels</strong>: readonly (<code>number</code> | <code>null</code>)[]</p></blockquote><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><strong>name</strong>: <code>string</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/report/interfaces/ReportNoise.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ReportNoise = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ReportNoise as default
};

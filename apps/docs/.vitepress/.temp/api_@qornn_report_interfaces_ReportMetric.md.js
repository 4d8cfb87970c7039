import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ReportMetric","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/report/interfaces/ReportMetric.md","filePath":"api/@qornn/report/interfaces/ReportMetric.md"}');
const _sfc_main = { name: "api/@qornn/report/interfaces/ReportMetric.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/report</a> / ReportMetric</p><h1 id="interface-reportmetric" tabindex="-1">Interface: ReportMetric <a class="header-anchor" href="#interface-reportmetric" aria-label="Permalink to &quot;Interface: ReportMetric&quot;">​</a></h1><p>A metric of a task.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="fraction" tabindex="-1">fraction <a class="header-anchor" href="#fraction" aria-label="Permalink to &quot;fraction&quot;">​</a></h3><blockquote><p><strong>fraction</strong>: <code>boolean</code></p></blockquote><p>whether values are fractions, to be shown in percent</p><hr><h3 id="goal" tabindex="-1">goal <a class="header-anchor" href="#goal" aria-label="Permalink to &quot;goal&quot;">​</a></h3><blockquote><p><strong>goal</strong>: <code>&quot;max&quot;</code> | <code>&quot;min&quot;</code></p></blockquote><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><strong>name</strong>: <code>string</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/report/interfaces/ReportMetric.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ReportMetric = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ReportMetric as default
};

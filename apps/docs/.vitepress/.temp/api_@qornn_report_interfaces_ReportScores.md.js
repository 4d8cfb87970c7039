import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ReportScores","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/report/interfaces/ReportScores.md","filePath":"api/@qornn/report/interfaces/ReportScores.md"}');
const _sfc_main = { name: "api/@qornn/report/interfaces/ReportScores.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/report</a> / ReportScores</p><h1 id="interface-reportscores" tabindex="-1">Interface: ReportScores <a class="header-anchor" href="#interface-reportscores" aria-label="Permalink to &quot;Interface: ReportScores&quot;">​</a></h1><p>Metrics of one variant of a network on test sequences.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="bytes" tabindex="-1">bytes <a class="header-anchor" href="#bytes" aria-label="Permalink to &quot;bytes&quot;">​</a></h3><blockquote><p><strong>bytes</strong>: <code>number</code> | <code>null</code></p></blockquote><p>size of the parameters or of the model file; null if unknown</p><hr><h3 id="metrics" tabindex="-1">metrics <a class="header-anchor" href="#metrics" aria-label="Permalink to &quot;metrics&quot;">​</a></h3><blockquote><p><strong>metrics</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>number</code> | <code>null</code>&gt;&gt;</p></blockquote><hr><h3 id="variant" tabindex="-1">variant <a class="header-anchor" href="#variant" aria-label="Permalink to &quot;variant&quot;">​</a></h3><blockquote><p><strong>variant</strong>: <code>string</code></p></blockquote><p>such as &#39;integers, 12-bit states&#39;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/report/interfaces/ReportScores.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ReportScores = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ReportScores as default
};

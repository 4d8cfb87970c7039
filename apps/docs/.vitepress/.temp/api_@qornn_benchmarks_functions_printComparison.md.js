import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: printComparison()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/functions/printComparison.md","filePath":"api/@qornn/benchmarks/functions/printComparison.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/functions/printComparison.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / printComparison</p><h1 id="function-printcomparison" tabindex="-1">Function: printComparison() <a class="header-anchor" href="#function-printcomparison" aria-label="Permalink to &quot;Function: printComparison()&quot;">​</a></h1><blockquote><p><strong>printComparison</strong>(<code>comparison</code>, <code>format?</code>, <code>__namedParameters?</code>): <code>string</code></p></blockquote><p>Prints a comparison: what differs between the records, and the rows that moved beyond noise.</p><p>JSON and comma-separated values have all rows.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="comparison" tabindex="-1">comparison <a class="header-anchor" href="#comparison" aria-label="Permalink to &quot;comparison&quot;">​</a></h3><p><a href="./../interfaces/Comparison"><code>Comparison</code></a></p><h3 id="format" tabindex="-1">format? <a class="header-anchor" href="#format" aria-label="Permalink to &quot;format?&quot;">​</a></h3><p><code>&quot;table&quot;</code> | <code>&quot;markdown&quot;</code> | <code>&quot;csv&quot;</code> | <code>&quot;json&quot;</code> = <code>&#39;table&#39;</code></p><h3 id="namedparameters" tabindex="-1">__namedParameters? <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters?&quot;">​</a></h3><p><a href="./../interfaces/PrintComparisonOptions"><code>PrintComparisonOptions</code></a> = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/functions/printComparison.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const printComparison = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  printComparison as default
};

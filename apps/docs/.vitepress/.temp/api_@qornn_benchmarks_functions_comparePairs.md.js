import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: comparePairs()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/functions/comparePairs.md","filePath":"api/@qornn/benchmarks/functions/comparePairs.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/functions/comparePairs.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / comparePairs</p><h1 id="function-comparepairs" tabindex="-1">Function: comparePairs() <a class="header-anchor" href="#function-comparepairs" aria-label="Permalink to &quot;Function: comparePairs()&quot;">​</a></h1><blockquote><p><strong>comparePairs</strong>(<code>names</code>, <code>pairs</code>, <code>options?</code>): <a href="./../interfaces/Comparison"><code>Comparison</code></a></p></blockquote><p>Compares two commits by pairs of processes that were measured in alternation: every pair shares the state of the machine, and the pairs show how much a row varies from process to process.</p><p>Of every process, a row counts with its least time, since other programs only add to it (Chen and Revels 2016). What moves most rows of a benchmark is a row of its own. Benchmarks may have different numbers of pairs; those with fewer than three are not judged.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="names" tabindex="-1">names <a class="header-anchor" href="#names" aria-label="Permalink to &quot;names&quot;">​</a></h3><h4 id="after" tabindex="-1">after <a class="header-anchor" href="#after" aria-label="Permalink to &quot;after&quot;">​</a></h4><p><code>string</code></p><h4 id="before" tabindex="-1">before <a class="header-anchor" href="#before" aria-label="Permalink to &quot;before&quot;">​</a></h4><p><code>string</code></p><h3 id="pairs" tabindex="-1">pairs <a class="header-anchor" href="#pairs" aria-label="Permalink to &quot;pairs&quot;">​</a></h3><p>readonly <a href="./../interfaces/RecordPair"><code>RecordPair</code></a>[]</p><p>at least three</p><h3 id="options" tabindex="-1">options? <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options?&quot;">​</a></h3><p><a href="./../interfaces/ComparePairsOptions"><code>ComparePairsOptions</code></a> = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Comparison"><code>Comparison</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>BenchmarkError when there are fewer pairs, or no row is in all records of a benchmark</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/functions/comparePairs.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const comparePairs = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  comparePairs as default
};

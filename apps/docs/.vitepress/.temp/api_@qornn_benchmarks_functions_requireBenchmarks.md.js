import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: requireBenchmarks()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/functions/requireBenchmarks.md","filePath":"api/@qornn/benchmarks/functions/requireBenchmarks.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/functions/requireBenchmarks.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / requireBenchmarks</p><h1 id="function-requirebenchmarks" tabindex="-1">Function: requireBenchmarks() <a class="header-anchor" href="#function-requirebenchmarks" aria-label="Permalink to &quot;Function: requireBenchmarks()&quot;">​</a></h1><blockquote><p><strong>requireBenchmarks</strong>(<code>selection</code>): <code>ChosenBenchmark</code>[]</p></blockquote><p>The chosen benchmarks, of which there must be one.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="selection" tabindex="-1">selection <a class="header-anchor" href="#selection" aria-label="Permalink to &quot;selection&quot;">​</a></h3><p><a href="./../interfaces/Selection"><code>Selection</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>ChosenBenchmark</code>[]</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>UnknownBenchmarkError when there is none; the message lists what there is</p><h2 id="throws-1" tabindex="-1">Throws <a class="header-anchor" href="#throws-1" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>BenchmarkParameterError when a value is of another kind than those of the registration</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/functions/requireBenchmarks.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const requireBenchmarks = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  requireBenchmarks as default
};

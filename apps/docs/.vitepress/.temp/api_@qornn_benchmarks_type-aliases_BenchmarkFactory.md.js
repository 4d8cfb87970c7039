import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: BenchmarkFactory","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/type-aliases/BenchmarkFactory.md","filePath":"api/@qornn/benchmarks/type-aliases/BenchmarkFactory.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/type-aliases/BenchmarkFactory.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / BenchmarkFactory</p><h1 id="type-alias-benchmarkfactory" tabindex="-1">Type Alias: BenchmarkFactory <a class="header-anchor" href="#type-alias-benchmarkfactory" aria-label="Permalink to &quot;Type Alias: BenchmarkFactory&quot;">​</a></h1><blockquote><p><strong>BenchmarkFactory</strong> = (<code>context</code>) =&gt; <a href="./../interfaces/Benchmark"><code>Benchmark</code></a> | <code>Promise</code>&lt;<a href="./../interfaces/Benchmark"><code>Benchmark</code></a>&gt;</p></blockquote><p>Makes a benchmark with its data.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="context" tabindex="-1">context <a class="header-anchor" href="#context" aria-label="Permalink to &quot;context&quot;">​</a></h3><p><a href="./../interfaces/BenchContext"><code>BenchContext</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Benchmark"><code>Benchmark</code></a> | <code>Promise</code>&lt;<a href="./../interfaces/Benchmark"><code>Benchmark</code></a>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/type-aliases/BenchmarkFactory.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BenchmarkFactory = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BenchmarkFactory as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: RecordBenchmarksOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/type-aliases/RecordBenchmarksOptions.md","filePath":"api/@qornn/benchmarks/type-aliases/RecordBenchmarksOptions.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/type-aliases/RecordBenchmarksOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / RecordBenchmarksOptions</p><h1 id="type-alias-recordbenchmarksoptions" tabindex="-1">Type Alias: RecordBenchmarksOptions <a class="header-anchor" href="#type-alias-recordbenchmarksoptions" aria-label="Permalink to &quot;Type Alias: RecordBenchmarksOptions&quot;">​</a></h1><blockquote><p><strong>RecordBenchmarksOptions</strong> = <a href="./../interfaces/BenchmarkRunOptions"><code>BenchmarkRunOptions</code></a></p></blockquote><p>Options of <a href="./../functions/runBenchmarks">runBenchmarks</a>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/type-aliases/RecordBenchmarksOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RecordBenchmarksOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RecordBenchmarksOptions as default
};

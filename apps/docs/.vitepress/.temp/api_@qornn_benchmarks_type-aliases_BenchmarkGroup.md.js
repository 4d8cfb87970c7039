import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: BenchmarkGroup","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/type-aliases/BenchmarkGroup.md","filePath":"api/@qornn/benchmarks/type-aliases/BenchmarkGroup.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/type-aliases/BenchmarkGroup.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / BenchmarkGroup</p><h1 id="type-alias-benchmarkgroup" tabindex="-1">Type Alias: BenchmarkGroup <a class="header-anchor" href="#type-alias-benchmarkgroup" aria-label="Permalink to &quot;Type Alias: BenchmarkGroup&quot;">​</a></h1><blockquote><p><strong>BenchmarkGroup</strong> = <em>typeof</em> <a href="./../variables/benchmarkGroups"><code>benchmarkGroups</code></a>[<code>number</code>]</p></blockquote><p>Topic of a benchmark.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/type-aliases/BenchmarkGroup.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BenchmarkGroup = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BenchmarkGroup as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RegisteredBenchmark","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/interfaces/RegisteredBenchmark.md","filePath":"api/@qornn/benchmarks/interfaces/RegisteredBenchmark.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/interfaces/RegisteredBenchmark.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / RegisteredBenchmark</p><h1 id="interface-registeredbenchmark" tabindex="-1">Interface: RegisteredBenchmark <a class="header-anchor" href="#interface-registeredbenchmark" aria-label="Permalink to &quot;Interface: RegisteredBenchmark&quot;">​</a></h1><p>A registered benchmark.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="group" tabindex="-1">group <a class="header-anchor" href="#group" aria-label="Permalink to &quot;group&quot;">​</a></h3><blockquote><p><strong>group</strong>: <code>&quot;training&quot;</code> | <code>&quot;inference&quot;</code></p></blockquote><hr><h3 id="make" tabindex="-1">make <a class="header-anchor" href="#make" aria-label="Permalink to &quot;make&quot;">​</a></h3><blockquote><p><strong>make</strong>: <a href="./../type-aliases/BenchmarkFactory"><code>BenchmarkFactory</code></a></p></blockquote><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><strong>name</strong>: <code>string</code></p></blockquote><hr><h3 id="package" tabindex="-1">package <a class="header-anchor" href="#package" aria-label="Permalink to &quot;package&quot;">​</a></h3><blockquote><p><strong>package</strong>: <code>string</code></p></blockquote><hr><h3 id="parameters" tabindex="-1">parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;parameters&quot;">​</a></h3><blockquote><p><strong>parameters</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, readonly (<code>string</code> | <code>number</code>)[]&gt;&gt;</p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/interfaces/RegisteredBenchmark.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RegisteredBenchmark = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RegisteredBenchmark as default
};

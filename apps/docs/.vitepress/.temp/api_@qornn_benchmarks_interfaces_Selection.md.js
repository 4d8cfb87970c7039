import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Selection","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/interfaces/Selection.md","filePath":"api/@qornn/benchmarks/interfaces/Selection.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/interfaces/Selection.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / Selection</p><h1 id="interface-selection" tabindex="-1">Interface: Selection <a class="header-anchor" href="#interface-selection" aria-label="Permalink to &quot;Interface: Selection&quot;">​</a></h1><p>Which of the registered benchmarks.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./BenchmarkRunOptions"><code>BenchmarkRunOptions</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="filter" tabindex="-1">filter? <a class="header-anchor" href="#filter" aria-label="Permalink to &quot;filter?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>filter?</strong>: <code>string</code></p></blockquote><p>only benchmarks whose name contains this text</p><hr><h3 id="group" tabindex="-1">group? <a class="header-anchor" href="#group" aria-label="Permalink to &quot;group?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>group?</strong>: <code>&quot;training&quot;</code> | <code>&quot;inference&quot;</code></p></blockquote><p>only training or only inference benchmarks; default: both</p><hr><h3 id="package" tabindex="-1">package? <a class="header-anchor" href="#package" aria-label="Permalink to &quot;package?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>package?</strong>: <code>string</code></p></blockquote><p>only benchmarks of this package</p><hr><h3 id="parameters" tabindex="-1">parameters? <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;parameters?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>parameters?</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, readonly (<code>string</code> | <code>number</code>)[]&gt;&gt;</p></blockquote><p>values of parameters, which replace those of the registration; benchmarks that lack one of these parameters are left out</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/interfaces/Selection.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Selection = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Selection as default
};

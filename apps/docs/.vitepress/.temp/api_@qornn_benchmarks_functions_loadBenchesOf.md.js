import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: loadBenchesOf()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/functions/loadBenchesOf.md","filePath":"api/@qornn/benchmarks/functions/loadBenchesOf.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/functions/loadBenchesOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / loadBenchesOf</p><h1 id="function-loadbenchesof" tabindex="-1">Function: loadBenchesOf() <a class="header-anchor" href="#function-loadbenchesof" aria-label="Permalink to &quot;Function: loadBenchesOf()&quot;">​</a></h1><blockquote><p><strong>loadBenchesOf</strong>(<code>folder</code>): <code>Promise</code>&lt;<code>string</code> | <code>undefined</code>&gt;</p></blockquote><p>Imports the benches of a package, which register themselves: its export <code>./bench</code>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="folder" tabindex="-1">folder <a class="header-anchor" href="#folder" aria-label="Permalink to &quot;folder&quot;">​</a></h3><p><code>string</code></p><p>folder of its package.json</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<code>string</code> | <code>undefined</code>&gt;</p><p>its name, or undefined if it has no benches</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>BenchmarkError when there is no package.json, or the benches are not built</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/functions/loadBenchesOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const loadBenchesOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  loadBenchesOf as default
};

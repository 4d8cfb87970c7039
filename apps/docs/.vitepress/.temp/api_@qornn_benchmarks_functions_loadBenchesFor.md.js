import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: loadBenchesFor()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/functions/loadBenchesFor.md","filePath":"api/@qornn/benchmarks/functions/loadBenchesFor.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/functions/loadBenchesFor.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / loadBenchesFor</p><h1 id="function-loadbenchesfor" tabindex="-1">Function: loadBenchesFor() <a class="header-anchor" href="#function-loadbenchesfor" aria-label="Permalink to &quot;Function: loadBenchesFor()&quot;">​</a></h1><blockquote><p><strong>loadBenchesFor</strong>(<code>folder</code>): <code>Promise</code>&lt;<code>string</code>[]&gt;</p></blockquote><p>Imports the benches of all packages of qornn that a package depends on, directly or not, and then its own.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="folder" tabindex="-1">folder <a class="header-anchor" href="#folder" aria-label="Permalink to &quot;folder&quot;">​</a></h3><p><code>string</code></p><p>folder of its package.json</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<code>string</code>[]&gt;</p><p>the names of the packages that have benches, in the order of loading</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>BenchmarkError when benches are not built</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/functions/loadBenchesFor.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const loadBenchesFor = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  loadBenchesFor as default
};

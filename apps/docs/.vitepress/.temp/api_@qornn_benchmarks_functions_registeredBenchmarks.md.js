import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: registeredBenchmarks()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/functions/registeredBenchmarks.md","filePath":"api/@qornn/benchmarks/functions/registeredBenchmarks.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/functions/registeredBenchmarks.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / registeredBenchmarks</p><h1 id="function-registeredbenchmarks" tabindex="-1">Function: registeredBenchmarks() <a class="header-anchor" href="#function-registeredbenchmarks" aria-label="Permalink to &quot;Function: registeredBenchmarks()&quot;">​</a></h1><blockquote><p><strong>registeredBenchmarks</strong>(): <a href="./../interfaces/RegisteredBenchmark"><code>RegisteredBenchmark</code></a>[]</p></blockquote><p>All registered benchmarks, in order of registration.</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/RegisteredBenchmark"><code>RegisteredBenchmark</code></a>[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/functions/registeredBenchmarks.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const registeredBenchmarks = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  registeredBenchmarks as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: growthOf()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/functions/growthOf.md","filePath":"api/@qornn/benchmarks/functions/growthOf.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/functions/growthOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / growthOf</p><h1 id="function-growthof" tabindex="-1">Function: growthOf() <a class="header-anchor" href="#function-growthof" aria-label="Permalink to &quot;Function: growthOf()&quot;">​</a></h1><blockquote><p><strong>growthOf</strong>(<code>__namedParameters</code>): <a href="./../interfaces/Growth"><code>Growth</code></a> | <code>undefined</code></p></blockquote><p>The growth that a benchmark shows whose contestants are sizes of the same work.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../interfaces/BenchmarkResult"><code>BenchmarkResult</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Growth"><code>Growth</code></a> | <code>undefined</code></p><p>undefined for other benchmarks</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/functions/growthOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const growthOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  growthOf as default
};

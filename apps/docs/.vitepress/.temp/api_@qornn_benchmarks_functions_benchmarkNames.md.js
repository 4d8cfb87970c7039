import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: benchmarkNames()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/functions/benchmarkNames.md","filePath":"api/@qornn/benchmarks/functions/benchmarkNames.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/functions/benchmarkNames.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / benchmarkNames</p><h1 id="function-benchmarknames" tabindex="-1">Function: benchmarkNames() <a class="header-anchor" href="#function-benchmarknames" aria-label="Permalink to &quot;Function: benchmarkNames()&quot;">​</a></h1><blockquote><p><strong>benchmarkNames</strong>(<code>selection?</code>): <code>string</code>[]</p></blockquote><p>Names of the chosen benchmarks; of all by default.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="selection" tabindex="-1">selection? <a class="header-anchor" href="#selection" aria-label="Permalink to &quot;selection?&quot;">​</a></h3><p><a href="./../interfaces/Selection"><code>Selection</code></a> = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code>[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/functions/benchmarkNames.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const benchmarkNames = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  benchmarkNames as default
};

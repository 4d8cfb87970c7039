import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: median()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/functions/median.md","filePath":"api/@qornn/benchmarks/functions/median.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/functions/median.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / median</p><h1 id="function-median" tabindex="-1">Function: median() <a class="header-anchor" href="#function-median" aria-label="Permalink to &quot;Function: median()&quot;">​</a></h1><blockquote><p><strong>median</strong>(<code>values</code>): <code>number</code></p></blockquote><p>Median of one value or more.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="values" tabindex="-1">values <a class="header-anchor" href="#values" aria-label="Permalink to &quot;values&quot;">​</a></h3><p>readonly <code>number</code>[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/functions/median.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const median = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  median as default
};

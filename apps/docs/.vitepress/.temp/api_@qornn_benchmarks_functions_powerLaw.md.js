import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: powerLaw()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/functions/powerLaw.md","filePath":"api/@qornn/benchmarks/functions/powerLaw.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/functions/powerLaw.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / powerLaw</p><h1 id="function-powerlaw" tabindex="-1">Function: powerLaw() <a class="header-anchor" href="#function-powerlaw" aria-label="Permalink to &quot;Function: powerLaw()&quot;">​</a></h1><blockquote><p><strong>powerLaw</strong>(<code>points</code>): <code>object</code></p></blockquote><p>The exponent of a power law through points, by least squares on logarithms.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="points" tabindex="-1">points <a class="header-anchor" href="#points" aria-label="Permalink to &quot;points&quot;">​</a></h3><p>readonly <code>object</code>[]</p><p>at least three, of different sizes</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>object</code></p><h3 id="exponent" tabindex="-1">exponent <a class="header-anchor" href="#exponent" aria-label="Permalink to &quot;exponent&quot;">​</a></h3><blockquote><p><strong>exponent</strong>: <code>number</code></p></blockquote><h3 id="standarderror" tabindex="-1">standardError <a class="header-anchor" href="#standarderror" aria-label="Permalink to &quot;standardError&quot;">​</a></h3><blockquote><p><strong>standardError</strong>: <code>number</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/functions/powerLaw.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const powerLaw = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  powerLaw as default
};

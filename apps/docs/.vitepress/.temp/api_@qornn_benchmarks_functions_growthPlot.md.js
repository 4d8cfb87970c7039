import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: growthPlot()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/functions/growthPlot.md","filePath":"api/@qornn/benchmarks/functions/growthPlot.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/functions/growthPlot.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / growthPlot</p><h1 id="function-growthplot" tabindex="-1">Function: growthPlot() <a class="header-anchor" href="#function-growthplot" aria-label="Permalink to &quot;Function: growthPlot()&quot;">​</a></h1><blockquote><p><strong>growthPlot</strong>(<code>growth</code>): <code>string</code></p></blockquote><p>An SVG plot of cost against size on logarithmic axes, with the fitted power law.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="growth" tabindex="-1">growth <a class="header-anchor" href="#growth" aria-label="Permalink to &quot;growth&quot;">​</a></h3><p>readonly <a href="./../interfaces/Growth"><code>Growth</code></a>[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/functions/growthPlot.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const growthPlot = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  growthPlot as default
};

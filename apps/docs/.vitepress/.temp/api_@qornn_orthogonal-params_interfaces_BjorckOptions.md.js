import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: BjorckOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/orthogonal-params/interfaces/BjorckOptions.md","filePath":"api/@qornn/orthogonal-params/interfaces/BjorckOptions.md"}');
const _sfc_main = { name: "api/@qornn/orthogonal-params/interfaces/BjorckOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/orthogonal-params</a> / BjorckOptions</p><h1 id="interface-bjorckoptions" tabindex="-1">Interface: BjorckOptions <a class="header-anchor" href="#interface-bjorckoptions" aria-label="Permalink to &quot;Interface: BjorckOptions&quot;">​</a></h1><p>Options of <a href="./../functions/bjorck">bjorck</a>.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./BjorckParametrizationOptions"><code>BjorckParametrizationOptions</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="beta" tabindex="-1">beta? <a class="header-anchor" href="#beta" aria-label="Permalink to &quot;beta?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>beta?</strong>: <code>number</code></p></blockquote><p>Step β in (0, 0.5]; at 0.5, the default, convergence is quadratic.</p><hr><h3 id="iterations" tabindex="-1">iterations? <a class="header-anchor" href="#iterations" aria-label="Permalink to &quot;iterations?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>iterations?</strong>: <code>number</code></p></blockquote><p>Number of iterations, ≥ 0; default 15, as in the QORNN paper.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/orthogonal-params/interfaces/BjorckOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BjorckOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BjorckOptions as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: OrthogonalWeight","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/cells/interfaces/OrthogonalWeight.md","filePath":"api/@qornn/cells/interfaces/OrthogonalWeight.md"}');
const _sfc_main = { name: "api/@qornn/cells/interfaces/OrthogonalWeight.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/cells</a> / OrthogonalWeight</p><h1 id="interface-orthogonalweight" tabindex="-1">Interface: OrthogonalWeight <a class="header-anchor" href="#interface-orthogonalweight" aria-label="Permalink to &quot;Interface: OrthogonalWeight&quot;">​</a></h1><p>A nearly orthogonal recurrent weight.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="horizon" tabindex="-1">horizon <a class="header-anchor" href="#horizon" aria-label="Permalink to &quot;horizon&quot;">​</a></h3><blockquote><p><strong>horizon</strong>: <code>number</code> | <code>undefined</code></p></blockquote><p>time steps of the horizon gain; undefined without gain, or while the horizon is not set</p><hr><h3 id="parametrization" tabindex="-1">parametrization <a class="header-anchor" href="#parametrization" aria-label="Permalink to &quot;parametrization&quot;">​</a></h3><blockquote><p><strong>parametrization</strong>: <a href="./../../orthogonal-params/interfaces/OrthogonalParametrization"><code>OrthogonalParametrization</code></a></p></blockquote><p>its parametrization</p><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="latent" tabindex="-1">latent() <a class="header-anchor" href="#latent" aria-label="Permalink to &quot;latent()&quot;">​</a></h3><blockquote><p><strong>latent</strong>(): <code>Tensor2D</code></p></blockquote><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>Tensor2D</code></p><p>the weight before quantization, [units, units], a new tensor</p><hr><h3 id="quantized" tabindex="-1">quantized() <a class="header-anchor" href="#quantized" aria-label="Permalink to &quot;quantized()&quot;">​</a></h3><blockquote><p><strong>quantized</strong>(): <code>Tensor2D</code></p></blockquote><h4 id="returns-1" tabindex="-1">Returns <a class="header-anchor" href="#returns-1" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>Tensor2D</code></p><p>the weight as the network uses it, [units, units], a new tensor</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/cells/interfaces/OrthogonalWeight.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OrthogonalWeight = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OrthogonalWeight as default
};

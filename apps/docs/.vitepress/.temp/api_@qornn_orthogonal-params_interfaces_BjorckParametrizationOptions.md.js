import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: BjorckParametrizationOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/orthogonal-params/interfaces/BjorckParametrizationOptions.md","filePath":"api/@qornn/orthogonal-params/interfaces/BjorckParametrizationOptions.md"}');
const _sfc_main = { name: "api/@qornn/orthogonal-params/interfaces/BjorckParametrizationOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/orthogonal-params</a> / BjorckParametrizationOptions</p><h1 id="interface-bjorckparametrizationoptions" tabindex="-1">Interface: BjorckParametrizationOptions <a class="header-anchor" href="#interface-bjorckparametrizationoptions" aria-label="Permalink to &quot;Interface: BjorckParametrizationOptions&quot;">​</a></h1><p>Options of <a href="./../functions/bjorckParametrization">bjorckParametrization</a>.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./BjorckOptions"><code>BjorckOptions</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="beta" tabindex="-1">beta? <a class="header-anchor" href="#beta" aria-label="Permalink to &quot;beta?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>beta?</strong>: <code>number</code></p></blockquote><p>Step β in (0, 0.5]; at 0.5, the default, convergence is quadratic.</p><h4 id="inherited-from" tabindex="-1">Inherited from <a class="header-anchor" href="#inherited-from" aria-label="Permalink to &quot;Inherited from&quot;">​</a></h4><p><a href="./BjorckOptions"><code>BjorckOptions</code></a>.<a href="./BjorckOptions#beta"><code>beta</code></a></p><hr><h3 id="initializer" tabindex="-1">initializer? <a class="header-anchor" href="#initializer" aria-label="Permalink to &quot;initializer?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>initializer?</strong>: <a href="./../type-aliases/Initializer"><code>Initializer</code></a></p></blockquote><p>Initializer of the latent; default &#39;haar&#39;.</p><hr><h3 id="iterations" tabindex="-1">iterations? <a class="header-anchor" href="#iterations" aria-label="Permalink to &quot;iterations?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>iterations?</strong>: <code>number</code></p></blockquote><p>Number of iterations, ≥ 0; default 15, as in the QORNN paper.</p><h4 id="inherited-from-1" tabindex="-1">Inherited from <a class="header-anchor" href="#inherited-from-1" aria-label="Permalink to &quot;Inherited from&quot;">​</a></h4><p><a href="./BjorckOptions"><code>BjorckOptions</code></a>.<a href="./BjorckOptions#iterations"><code>iterations</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/orthogonal-params/interfaces/BjorckParametrizationOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BjorckParametrizationOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BjorckParametrizationOptions as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: TrivializationOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/orthogonal-params/interfaces/TrivializationOptions.md","filePath":"api/@qornn/orthogonal-params/interfaces/TrivializationOptions.md"}');
const _sfc_main = { name: "api/@qornn/orthogonal-params/interfaces/TrivializationOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/orthogonal-params</a> / TrivializationOptions</p><h1 id="interface-trivializationoptions" tabindex="-1">Interface: TrivializationOptions <a class="header-anchor" href="#interface-trivializationoptions" aria-label="Permalink to &quot;Interface: TrivializationOptions&quot;">​</a></h1><p>Options of <a href="./../functions/expmParametrization">expmParametrization</a> and <a href="./../functions/cayleyParametrization">cayleyParametrization</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="initializer" tabindex="-1">initializer? <a class="header-anchor" href="#initializer" aria-label="Permalink to &quot;initializer?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>initializer?</strong>: <code>&quot;henaff&quot;</code> | <code>&quot;identity&quot;</code> | <code>&quot;cayley&quot;</code></p></blockquote><p>Initial weight: plane rotations by the angles of <code>henaff</code> (default) or <code>cayley</code>, or the identity.</p><hr><h3 id="movingbase" tabindex="-1">movingBase? <a class="header-anchor" href="#movingbase" aria-label="Permalink to &quot;movingBase?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>movingBase?</strong>: <code>object</code></p></blockquote><p>Dynamic trivialization: sets the base B to the current weight after every <code>every</code> training steps. Default: B = I.</p><h4 id="every" tabindex="-1">every <a class="header-anchor" href="#every" aria-label="Permalink to &quot;every&quot;">​</a></h4><blockquote><p><strong>every</strong>: <code>number</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/orthogonal-params/interfaces/TrivializationOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TrivializationOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TrivializationOptions as default
};

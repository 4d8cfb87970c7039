import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: NormalizeGainOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/orthogonal-params/interfaces/NormalizeGainOptions.md","filePath":"api/@qornn/orthogonal-params/interfaces/NormalizeGainOptions.md"}');
const _sfc_main = { name: "api/@qornn/orthogonal-params/interfaces/NormalizeGainOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/orthogonal-params</a> / NormalizeGainOptions</p><h1 id="interface-normalizegainoptions" tabindex="-1">Interface: NormalizeGainOptions <a class="header-anchor" href="#interface-normalizegainoptions" aria-label="Permalink to &quot;Interface: NormalizeGainOptions&quot;">​</a></h1><p>Options of <a href="./../functions/normalizeGain">normalizeGain</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="horizon" tabindex="-1">horizon <a class="header-anchor" href="#horizon" aria-label="Permalink to &quot;horizon&quot;">​</a></h3><blockquote><p><strong>horizon</strong>: <code>number</code></p></blockquote><p>T, the number of steps over which the state should neither explode nor vanish; an integer ≥ 1.</p><hr><h3 id="target" tabindex="-1">target? <a class="header-anchor" href="#target" aria-label="Permalink to &quot;target?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>target?</strong>: <code>number</code></p></blockquote><p>Fraction of the state&#39;s norm that remains after the horizon, &gt; 0; default 1; about 0.1 damps.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/orthogonal-params/interfaces/NormalizeGainOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const NormalizeGainOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  NormalizeGainOptions as default
};

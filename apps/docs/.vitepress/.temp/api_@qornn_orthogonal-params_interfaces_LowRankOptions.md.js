import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LowRankOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/orthogonal-params/interfaces/LowRankOptions.md","filePath":"api/@qornn/orthogonal-params/interfaces/LowRankOptions.md"}');
const _sfc_main = { name: "api/@qornn/orthogonal-params/interfaces/LowRankOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/orthogonal-params</a> / LowRankOptions</p><h1 id="interface-lowrankoptions" tabindex="-1">Interface: LowRankOptions <a class="header-anchor" href="#interface-lowrankoptions" aria-label="Permalink to &quot;Interface: LowRankOptions&quot;">​</a></h1><p>Options of <a href="./../functions/lowRankApproximation">lowRankApproximation</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="rank" tabindex="-1">rank <a class="header-anchor" href="#rank" aria-label="Permalink to &quot;rank&quot;">​</a></h3><blockquote><p><strong>rank</strong>: <code>number</code></p></blockquote><p>r, from 1 to min(m, n).</p><hr><h3 id="sampler" tabindex="-1">sampler? <a class="header-anchor" href="#sampler" aria-label="Permalink to &quot;sampler?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>sampler?</strong>: <a href="./../type-aliases/Sampler"><code>Sampler</code></a></p></blockquote><p>&#39;lsi&#39; (default) or &#39;column&#39;.</p><hr><h3 id="seed" tabindex="-1">seed? <a class="header-anchor" href="#seed" aria-label="Permalink to &quot;seed?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>seed?</strong>: <code>number</code></p></blockquote><p>Integer ≥ 0; default 0.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/orthogonal-params/interfaces/LowRankOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LowRankOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LowRankOptions as default
};

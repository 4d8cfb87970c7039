import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Sampler","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/orthogonal-params/type-aliases/Sampler.md","filePath":"api/@qornn/orthogonal-params/type-aliases/Sampler.md"}');
const _sfc_main = { name: "api/@qornn/orthogonal-params/type-aliases/Sampler.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/orthogonal-params</a> / Sampler</p><h1 id="type-alias-sampler" tabindex="-1">Type Alias: Sampler <a class="header-anchor" href="#type-alias-sampler" aria-label="Permalink to &quot;Type Alias: Sampler&quot;">​</a></h1><blockquote><p><strong>Sampler</strong> = <code>&quot;lsi&quot;</code> | <code>&quot;column&quot;</code></p></blockquote><p>Method of <a href="./../functions/lowRankApproximation">lowRankApproximation</a>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/orthogonal-params/type-aliases/Sampler.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Sampler = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Sampler as default
};

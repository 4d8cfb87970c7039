import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: constant()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/orthogonal-params/functions/constant.md","filePath":"api/@qornn/orthogonal-params/functions/constant.md"}');
const _sfc_main = { name: "api/@qornn/orthogonal-params/functions/constant.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/orthogonal-params</a> / constant</p><h1 id="function-constant" tabindex="-1">Function: constant() <a class="header-anchor" href="#function-constant" aria-label="Permalink to &quot;Function: constant()&quot;">​</a></h1><blockquote><p><strong>constant</strong>&lt;<code>T</code>&gt;(<code>compute</code>): <code>T</code></p></blockquote><p>Computes a constant for the gradient: no operation of <code>compute</code> is recorded.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="t" tabindex="-1">T <a class="header-anchor" href="#t" aria-label="Permalink to &quot;T&quot;">​</a></h3><p><code>T</code> <em>extends</em> <code>Tensor</code>&lt;<code>Rank</code>&gt;</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="compute" tabindex="-1">compute <a class="header-anchor" href="#compute" aria-label="Permalink to &quot;compute&quot;">​</a></h3><p>() =&gt; <code>T</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>T</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/orthogonal-params/functions/constant.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const constant = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  constant as default
};

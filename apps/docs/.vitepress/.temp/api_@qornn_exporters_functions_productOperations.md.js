import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: productOperations()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/functions/productOperations.md","filePath":"api/@qornn/exporters/functions/productOperations.md"}');
const _sfc_main = { name: "api/@qornn/exporters/functions/productOperations.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / productOperations</p><h1 id="function-productoperations" tabindex="-1">Function: productOperations() <a class="header-anchor" href="#function-productoperations" aria-label="Permalink to &quot;Function: productOperations()&quot;">​</a></h1><blockquote><p><strong>productOperations</strong>(<code>target</code>, <code>matrix</code>, <code>magnitude</code>, <code>nonzero?</code>): <a href="./../type-aliases/Operations"><code>Operations</code></a></p></blockquote><p>A product of a stored matrix and a vector.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="target" tabindex="-1">target <a class="header-anchor" href="#target" aria-label="Permalink to &quot;target&quot;">​</a></h3><p><a href="./../interfaces/CTarget"><code>CTarget</code></a></p><h3 id="matrix" tabindex="-1">matrix <a class="header-anchor" href="#matrix" aria-label="Permalink to &quot;matrix&quot;">​</a></h3><p><a href="./../../int-runtime/interfaces/IntMatrix"><code>IntMatrix</code></a></p><h3 id="magnitude" tabindex="-1">magnitude <a class="header-anchor" href="#magnitude" aria-label="Permalink to &quot;magnitude&quot;">​</a></h3><p><code>number</code></p><p>largest magnitude of the vector</p><h3 id="nonzero" tabindex="-1">nonzero? <a class="header-anchor" href="#nonzero" aria-label="Permalink to &quot;nonzero?&quot;">​</a></h3><p>() =&gt; <code>number</code></p><p>the part of the vector&#39;s elements that are not 0, if relu made it</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/Operations"><code>Operations</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/functions/productOperations.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const productOperations = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  productOperations as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: largestRowSum()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/functions/largestRowSum.md","filePath":"api/@qornn/int-runtime/functions/largestRowSum.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/functions/largestRowSum.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / largestRowSum</p><h1 id="function-largestrowsum" tabindex="-1">Function: largestRowSum() <a class="header-anchor" href="#function-largestrowsum" aria-label="Permalink to &quot;Function: largestRowSum()&quot;">​</a></h1><blockquote><p><strong>largestRowSum</strong>(<code>matrix</code>): <code>number</code></p></blockquote><p>Largest sum of magnitudes in a row. Multiplied by the largest magnitude of the vector, it bounds the accumulator.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="matrix" tabindex="-1">matrix <a class="header-anchor" href="#matrix" aria-label="Permalink to &quot;matrix&quot;">​</a></h3><p><a href="./../interfaces/IntMatrix"><code>IntMatrix</code></a> | <a href="./../interfaces/IntHadamard"><code>IntHadamard</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/functions/largestRowSum.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const largestRowSum = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  largestRowSum as default
};

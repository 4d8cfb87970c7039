import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: simdLimit()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/functions/simdLimit.md","filePath":"api/@qornn/benchmarks/functions/simdLimit.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/functions/simdLimit.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / simdLimit</p><h1 id="function-simdlimit" tabindex="-1">Function: simdLimit() <a class="header-anchor" href="#function-simdlimit" aria-label="Permalink to &quot;Function: simdLimit()&quot;">​</a></h1><blockquote><p><strong>simdLimit</strong>(<code>bytes</code>): <a href="./../interfaces/SimdLimit"><code>SimdLimit</code></a></p></blockquote><p>Instantiates the kernels of <code>assembly/</code> with a buffer.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="bytes" tabindex="-1">bytes <a class="header-anchor" href="#bytes" aria-label="Permalink to &quot;bytes&quot;">​</a></h3><p><code>number</code></p><p>size of the buffer, rounded up to a full loop iteration</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/SimdLimit"><code>SimdLimit</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/functions/simdLimit.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const simdLimit = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  simdLimit as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: squaredNorm()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/wasm-kernels/functions/squaredNorm.md","filePath":"api/@qornn/wasm-kernels/functions/squaredNorm.md"}');
const _sfc_main = { name: "api/@qornn/wasm-kernels/functions/squaredNorm.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/wasm-kernels</a> / squaredNorm</p><h1 id="function-squarednorm" tabindex="-1">Function: squaredNorm() <a class="header-anchor" href="#function-squarednorm" aria-label="Permalink to &quot;Function: squaredNorm()&quot;">​</a></h1><blockquote><p><strong>squaredNorm</strong>(<code>tensors</code>): <code>Scalar</code></p></blockquote><p>The sum of squares of all entries of all tensors.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="tensors" tabindex="-1">tensors <a class="header-anchor" href="#tensors" aria-label="Permalink to &quot;tensors&quot;">​</a></h3><p>readonly <code>Tensor</code>&lt;<code>Rank</code>&gt;[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Scalar</code></p><p>a scalar</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/wasm-kernels/functions/squaredNorm.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const squaredNorm = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  squaredNorm as default
};

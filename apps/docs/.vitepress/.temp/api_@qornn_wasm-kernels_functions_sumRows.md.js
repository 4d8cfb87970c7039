import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: sumRows()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/wasm-kernels/functions/sumRows.md","filePath":"api/@qornn/wasm-kernels/functions/sumRows.md"}');
const _sfc_main = { name: "api/@qornn/wasm-kernels/functions/sumRows.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/wasm-kernels</a> / sumRows</p><h1 id="function-sumrows" tabindex="-1">Function: sumRows() <a class="header-anchor" href="#function-sumrows" aria-label="Permalink to &quot;Function: sumRows()&quot;">​</a></h1><blockquote><p><strong>sumRows</strong>(<code>a</code>): <code>Tensor1D</code></p></blockquote><p>The sum of all rows.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="a" tabindex="-1">a <a class="header-anchor" href="#a" aria-label="Permalink to &quot;a&quot;">​</a></h3><p><code>Tensor</code></p><p>shape [..., n]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Tensor1D</code></p><p>shape [n]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/wasm-kernels/functions/sumRows.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const sumRows = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  sumRows as default
};

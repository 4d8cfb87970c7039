import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: matrix()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/testing/functions/matrix.md","filePath":"api/@qornn/testing/functions/matrix.md"}');
const _sfc_main = { name: "api/@qornn/testing/functions/matrix.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/testing</a> / matrix</p><h1 id="function-matrix" tabindex="-1">Function: matrix() <a class="header-anchor" href="#function-matrix" aria-label="Permalink to &quot;Function: matrix()&quot;">​</a></h1><blockquote><p><strong>matrix</strong>(<code>stored</code>): <code>Tensor2D</code></p></blockquote><p>Puts a stored matrix on the backend.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="stored" tabindex="-1">stored <a class="header-anchor" href="#stored" aria-label="Permalink to &quot;stored&quot;">​</a></h3><p><a href="./../interfaces/StoredTensor"><code>StoredTensor</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Tensor2D</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/testing/functions/matrix.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const matrix = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  matrix as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: denseOperator()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/cells/functions/denseOperator.md","filePath":"api/@qornn/cells/functions/denseOperator.md"}');
const _sfc_main = { name: "api/@qornn/cells/functions/denseOperator.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/cells</a> / denseOperator</p><h1 id="function-denseoperator" tabindex="-1">Function: denseOperator() <a class="header-anchor" href="#function-denseoperator" aria-label="Permalink to &quot;Function: denseOperator()&quot;">​</a></h1><blockquote><p><strong>denseOperator</strong>(<code>latent</code>): <a href="./../../orthogonal-params/interfaces/LinearOperator"><code>LinearOperator</code></a></p></blockquote><p>A matrix as a linear operator on rows. The latent is the matrix itself.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="latent" tabindex="-1">latent <a class="header-anchor" href="#latent" aria-label="Permalink to &quot;latent&quot;">​</a></h3><p><code>Tensor</code></p><p>W, shape [outputs, inputs]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../orthogonal-params/interfaces/LinearOperator"><code>LinearOperator</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/cells/functions/denseOperator.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const denseOperator = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  denseOperator as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: newtonSchulz()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/orthogonal-params/functions/newtonSchulz.md","filePath":"api/@qornn/orthogonal-params/functions/newtonSchulz.md"}');
const _sfc_main = { name: "api/@qornn/orthogonal-params/functions/newtonSchulz.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/orthogonal-params</a> / newtonSchulz</p><h1 id="function-newtonschulz" tabindex="-1">Function: newtonSchulz() <a class="header-anchor" href="#function-newtonschulz" aria-label="Permalink to &quot;Function: newtonSchulz()&quot;">​</a></h1><blockquote><p><strong>newtonSchulz</strong>(<code>w</code>): <code>Tensor2D</code></p></blockquote><p>One Newton–Schulz step towards the nearest orthogonal matrix: 3/2 W − 1/2 W Wᵀ W. Two products; squares a small defect.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="w" tabindex="-1">w <a class="header-anchor" href="#w" aria-label="Permalink to &quot;w&quot;">​</a></h3><p><code>Tensor2D</code></p><p>nearly orthogonal, shape [n, n]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Tensor2D</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/orthogonal-params/functions/newtonSchulz.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const newtonSchulz = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  newtonSchulz as default
};

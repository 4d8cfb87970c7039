import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: isDifferentiatedAgain()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/orthogonal-params/functions/isDifferentiatedAgain.md","filePath":"api/@qornn/orthogonal-params/functions/isDifferentiatedAgain.md"}');
const _sfc_main = { name: "api/@qornn/orthogonal-params/functions/isDifferentiatedAgain.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/orthogonal-params</a> / isDifferentiatedAgain</p><h1 id="function-isdifferentiatedagain" tabindex="-1">Function: isDifferentiatedAgain() <a class="header-anchor" href="#function-isdifferentiatedagain" aria-label="Permalink to &quot;Function: isDifferentiatedAgain()&quot;">​</a></h1><blockquote><p><strong>isDifferentiatedAgain</strong>(): <code>boolean</code></p></blockquote><p>Whether the gradient being computed will be differentiated again. Only then does the engine record the operations of a gradient function. Tensors that they read must then come from recorded operations, or part of the second derivative is silently lost.</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>boolean</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/orthogonal-params/functions/isDifferentiatedAgain.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const isDifferentiatedAgain = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  isDifferentiatedAgain as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: LearnedStepQuantizerOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/quantizers/type-aliases/LearnedStepQuantizerOptions.md","filePath":"api/@qornn/quantizers/type-aliases/LearnedStepQuantizerOptions.md"}');
const _sfc_main = { name: "api/@qornn/quantizers/type-aliases/LearnedStepQuantizerOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/quantizers</a> / LearnedStepQuantizerOptions</p><h1 id="type-alias-learnedstepquantizeroptions" tabindex="-1">Type Alias: LearnedStepQuantizerOptions <a class="header-anchor" href="#type-alias-learnedstepquantizeroptions" aria-label="Permalink to &quot;Type Alias: LearnedStepQuantizerOptions&quot;">​</a></h1><blockquote><p><strong>LearnedStepQuantizerOptions</strong> = <code>LearnedScaleOptions</code></p></blockquote><p>Options of <a href="./../functions/learnedStepQuantizer">learnedStepQuantizer</a>: bits, and one step for the tensor (default) or one per row.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/quantizers/type-aliases/LearnedStepQuantizerOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LearnedStepQuantizerOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LearnedStepQuantizerOptions as default
};

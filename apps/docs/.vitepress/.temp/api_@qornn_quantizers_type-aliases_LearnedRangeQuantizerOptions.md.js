import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: LearnedRangeQuantizerOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/quantizers/type-aliases/LearnedRangeQuantizerOptions.md","filePath":"api/@qornn/quantizers/type-aliases/LearnedRangeQuantizerOptions.md"}');
const _sfc_main = { name: "api/@qornn/quantizers/type-aliases/LearnedRangeQuantizerOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/quantizers</a> / LearnedRangeQuantizerOptions</p><h1 id="type-alias-learnedrangequantizeroptions" tabindex="-1">Type Alias: LearnedRangeQuantizerOptions <a class="header-anchor" href="#type-alias-learnedrangequantizeroptions" aria-label="Permalink to &quot;Type Alias: LearnedRangeQuantizerOptions&quot;">​</a></h1><blockquote><p><strong>LearnedRangeQuantizerOptions</strong> = <code>LearnedScaleOptions</code></p></blockquote><p>Options of <a href="./../functions/learnedRangeQuantizer">learnedRangeQuantizer</a>: bits, and one range for the tensor (default) or one per row.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/quantizers/type-aliases/LearnedRangeQuantizerOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LearnedRangeQuantizerOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LearnedRangeQuantizerOptions as default
};

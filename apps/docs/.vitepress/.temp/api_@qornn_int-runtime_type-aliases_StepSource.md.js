import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: StepSource","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/type-aliases/StepSource.md","filePath":"api/@qornn/int-runtime/type-aliases/StepSource.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/type-aliases/StepSource.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / StepSource</p><h1 id="type-alias-stepsource" tabindex="-1">Type Alias: StepSource <a class="header-anchor" href="#type-alias-stepsource" aria-label="Permalink to &quot;Type Alias: StepSource&quot;">​</a></h1><blockquote><p><strong>StepSource</strong> = <code>&quot;weights&quot;</code> | <code>&quot;calibrated&quot;</code> | <code>&quot;fixed&quot;</code> | <code>&quot;derived&quot;</code></p></blockquote><p>Where the step of a number comes from: weights, calibration data, the formula of the kind, or other steps.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/type-aliases/StepSource.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const StepSource = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  StepSource as default
};

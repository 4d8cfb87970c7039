import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: CalibrationMethod","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/type-aliases/CalibrationMethod.md","filePath":"api/@qornn/int-runtime/type-aliases/CalibrationMethod.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/type-aliases/CalibrationMethod.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / CalibrationMethod</p><h1 id="type-alias-calibrationmethod" tabindex="-1">Type Alias: CalibrationMethod <a class="header-anchor" href="#type-alias-calibrationmethod" aria-label="Permalink to &quot;Type Alias: CalibrationMethod&quot;">​</a></h1><blockquote><p><strong>CalibrationMethod</strong> = <code>&quot;max&quot;</code> | <code>&quot;percentile&quot;</code> | <code>&quot;mse&quot;</code> | <code>&quot;kl&quot;</code></p></blockquote><p>How to choose a range from observed magnitudes.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/type-aliases/CalibrationMethod.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CalibrationMethod = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CalibrationMethod as default
};

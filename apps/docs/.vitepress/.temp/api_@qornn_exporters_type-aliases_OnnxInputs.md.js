import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: OnnxInputs","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/type-aliases/OnnxInputs.md","filePath":"api/@qornn/exporters/type-aliases/OnnxInputs.md"}');
const _sfc_main = { name: "api/@qornn/exporters/type-aliases/OnnxInputs.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / OnnxInputs</p><h1 id="type-alias-onnxinputs" tabindex="-1">Type Alias: OnnxInputs <a class="header-anchor" href="#type-alias-onnxinputs" aria-label="Permalink to &quot;Type Alias: OnnxInputs&quot;">​</a></h1><blockquote><p><strong>OnnxInputs</strong> = <code>&quot;samples&quot;</code> | <code>&quot;codes&quot;</code></p></blockquote><p>What a graph reads: samples in floating point, or codes.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/type-aliases/OnnxInputs.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OnnxInputs = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OnnxInputs as default
};

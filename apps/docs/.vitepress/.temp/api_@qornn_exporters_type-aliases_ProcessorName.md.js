import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ProcessorName","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/type-aliases/ProcessorName.md","filePath":"api/@qornn/exporters/type-aliases/ProcessorName.md"}');
const _sfc_main = { name: "api/@qornn/exporters/type-aliases/ProcessorName.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / ProcessorName</p><h1 id="type-alias-processorname" tabindex="-1">Type Alias: ProcessorName <a class="header-anchor" href="#type-alias-processorname" aria-label="Permalink to &quot;Type Alias: ProcessorName&quot;">​</a></h1><blockquote><p><strong>ProcessorName</strong> = <code>&quot;atmega328p&quot;</code> | <code>&quot;cortex-m0&quot;</code> | <code>&quot;cortex-m3&quot;</code> | <code>&quot;cortex-m4&quot;</code> | <code>&quot;cortex-m7&quot;</code> | <code>&quot;cortex-m33&quot;</code> | <code>&quot;cortex-m55&quot;</code> | <code>&quot;rv32imc&quot;</code></p></blockquote><p>Processors that estimates are calibrated for.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/type-aliases/ProcessorName.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ProcessorName = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ProcessorName as default
};

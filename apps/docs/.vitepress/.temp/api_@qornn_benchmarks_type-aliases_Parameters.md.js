import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Parameters","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/type-aliases/Parameters.md","filePath":"api/@qornn/benchmarks/type-aliases/Parameters.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/type-aliases/Parameters.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / Parameters</p><h1 id="type-alias-parameters" tabindex="-1">Type Alias: Parameters <a class="header-anchor" href="#type-alias-parameters" aria-label="Permalink to &quot;Type Alias: Parameters&quot;">​</a></h1><blockquote><p><strong>Parameters</strong> = <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>string</code> | <code>number</code>&gt;&gt;</p></blockquote><p>Values of parameters by name, for instance <code>{ units: 64, bits: 4 }</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/type-aliases/Parameters.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Parameters = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Parameters as default
};

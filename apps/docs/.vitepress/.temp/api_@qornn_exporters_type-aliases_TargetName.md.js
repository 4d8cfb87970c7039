import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: TargetName","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/type-aliases/TargetName.md","filePath":"api/@qornn/exporters/type-aliases/TargetName.md"}');
const _sfc_main = { name: "api/@qornn/exporters/type-aliases/TargetName.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / TargetName</p><h1 id="type-alias-targetname" tabindex="-1">Type Alias: TargetName <a class="header-anchor" href="#type-alias-targetname" aria-label="Permalink to &quot;Type Alias: TargetName&quot;">​</a></h1><blockquote><p><strong>TargetName</strong> = <code>&quot;generic&quot;</code> | <code>&quot;avr&quot;</code> | <code>&quot;cortex-m&quot;</code> | <code>&quot;riscv&quot;</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/type-aliases/TargetName.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TargetName = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TargetName as default
};

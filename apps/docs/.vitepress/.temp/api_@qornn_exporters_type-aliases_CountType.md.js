import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: CountType","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/type-aliases/CountType.md","filePath":"api/@qornn/exporters/type-aliases/CountType.md"}');
const _sfc_main = { name: "api/@qornn/exporters/type-aliases/CountType.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / CountType</p><h1 id="type-alias-counttype" tabindex="-1">Type Alias: CountType <a class="header-anchor" href="#type-alias-counttype" aria-label="Permalink to &quot;Type Alias: CountType&quot;">​</a></h1><blockquote><p><strong>CountType</strong> = <code>&quot;int8&quot;</code> | <code>&quot;uint8&quot;</code> | <code>&quot;int16&quot;</code> | <code>&quot;uint16&quot;</code> | <code>&quot;int32&quot;</code></p></blockquote><p>Integer types of raw samples.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/type-aliases/CountType.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CountType = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CountType as default
};

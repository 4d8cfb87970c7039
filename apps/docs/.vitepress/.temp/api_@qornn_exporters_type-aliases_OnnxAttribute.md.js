import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: OnnxAttribute","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/type-aliases/OnnxAttribute.md","filePath":"api/@qornn/exporters/type-aliases/OnnxAttribute.md"}');
const _sfc_main = { name: "api/@qornn/exporters/type-aliases/OnnxAttribute.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / OnnxAttribute</p><h1 id="type-alias-onnxattribute" tabindex="-1">Type Alias: OnnxAttribute <a class="header-anchor" href="#type-alias-onnxattribute" aria-label="Permalink to &quot;Type Alias: OnnxAttribute&quot;">​</a></h1><blockquote><p><strong>OnnxAttribute</strong> = <code>number</code> | { <code>float</code>: <code>number</code>; } | { <code>ints</code>: readonly <code>number</code>[]; } | { <code>floats</code>: readonly <code>number</code>[]; } | { <code>strings</code>: readonly <code>string</code>[]; } | { <code>graph</code>: <code>GraphProto</code>; }</p></blockquote><p>An attribute: an integer, { float }, integers, numbers, strings, or a graph.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/type-aliases/OnnxAttribute.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OnnxAttribute = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OnnxAttribute as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: OnnxShape","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/type-aliases/OnnxShape.md","filePath":"api/@qornn/exporters/type-aliases/OnnxShape.md"}');
const _sfc_main = { name: "api/@qornn/exporters/type-aliases/OnnxShape.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / OnnxShape</p><h1 id="type-alias-onnxshape" tabindex="-1">Type Alias: OnnxShape <a class="header-anchor" href="#type-alias-onnxshape" aria-label="Permalink to &quot;Type Alias: OnnxShape&quot;">​</a></h1><blockquote><p><strong>OnnxShape</strong> = readonly (<code>number</code> | <code>string</code>)[]</p></blockquote><p>Sizes of a tensor; a text is the name of a size that may vary.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/type-aliases/OnnxShape.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OnnxShape = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OnnxShape as default
};

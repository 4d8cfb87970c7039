import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Dtype","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/safetensors/type-aliases/Dtype.md","filePath":"api/@qornn/safetensors/type-aliases/Dtype.md"}');
const _sfc_main = { name: "api/@qornn/safetensors/type-aliases/Dtype.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/safetensors</a> / Dtype</p><h1 id="type-alias-dtype" tabindex="-1">Type Alias: Dtype <a class="header-anchor" href="#type-alias-dtype" aria-label="Permalink to &quot;Type Alias: Dtype&quot;">​</a></h1><blockquote><p><strong>Dtype</strong> = <code>&quot;F64&quot;</code> | <code>&quot;F32&quot;</code> | <code>&quot;I32&quot;</code> | <code>&quot;I16&quot;</code> | <code>&quot;I8&quot;</code> | <code>&quot;U8&quot;</code></p></blockquote><p>The supported element types, by their names in the format.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/safetensors/type-aliases/Dtype.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Dtype = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Dtype as default
};

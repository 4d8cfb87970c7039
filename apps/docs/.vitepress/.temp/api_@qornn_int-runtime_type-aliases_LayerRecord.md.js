import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: LayerRecord","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/type-aliases/LayerRecord.md","filePath":"api/@qornn/int-runtime/type-aliases/LayerRecord.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/type-aliases/LayerRecord.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / LayerRecord</p><h1 id="type-alias-layerrecord" tabindex="-1">Type Alias: LayerRecord <a class="header-anchor" href="#type-alias-layerrecord" aria-label="Permalink to &quot;Type Alias: LayerRecord&quot;">​</a></h1><blockquote><p><strong>LayerRecord</strong> = <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>unknown</code>&gt;&gt;</p></blockquote><p>The fields of a layer that are not tensors, as JSON. In an untrusted file, values may be anything.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/type-aliases/LayerRecord.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LayerRecord = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LayerRecord as default
};

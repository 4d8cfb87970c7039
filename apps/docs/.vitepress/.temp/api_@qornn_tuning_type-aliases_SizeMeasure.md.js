import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SizeMeasure","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tuning/type-aliases/SizeMeasure.md","filePath":"api/@qornn/tuning/type-aliases/SizeMeasure.md"}');
const _sfc_main = { name: "api/@qornn/tuning/type-aliases/SizeMeasure.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tuning</a> / SizeMeasure</p><h1 id="type-alias-sizemeasure" tabindex="-1">Type Alias: SizeMeasure <a class="header-anchor" href="#type-alias-sizemeasure" aria-label="Permalink to &quot;Type Alias: SizeMeasure&quot;">​</a></h1><blockquote><p><strong>SizeMeasure</strong> = <code>&quot;parameters&quot;</code> | <code>&quot;bytes&quot;</code></p></blockquote><p>What makes networks of different cells equally large: their trained numbers, or the bytes of their integer model files.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tuning/type-aliases/SizeMeasure.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SizeMeasure = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SizeMeasure as default
};

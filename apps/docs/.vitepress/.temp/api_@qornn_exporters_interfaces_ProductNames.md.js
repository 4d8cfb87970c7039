import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ProductNames","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/interfaces/ProductNames.md","filePath":"api/@qornn/exporters/interfaces/ProductNames.md"}');
const _sfc_main = { name: "api/@qornn/exporters/interfaces/ProductNames.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / ProductNames</p><h1 id="interface-productnames" tabindex="-1">Interface: ProductNames <a class="header-anchor" href="#interface-productnames" aria-label="Permalink to &quot;Interface: ProductNames&quot;">​</a></h1><p>Names of a matrix and of its product.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="matrix" tabindex="-1">matrix <a class="header-anchor" href="#matrix" aria-label="Permalink to &quot;matrix&quot;">​</a></h3><blockquote><p><strong>matrix</strong>: <code>string</code></p></blockquote><hr><h3 id="product" tabindex="-1">product <a class="header-anchor" href="#product" aria-label="Permalink to &quot;product&quot;">​</a></h3><blockquote><p><strong>product</strong>: <code>string</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/interfaces/ProductNames.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ProductNames = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ProductNames as default
};

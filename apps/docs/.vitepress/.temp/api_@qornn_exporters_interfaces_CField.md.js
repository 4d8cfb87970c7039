import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CField","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/interfaces/CField.md","filePath":"api/@qornn/exporters/interfaces/CField.md"}');
const _sfc_main = { name: "api/@qornn/exporters/interfaces/CField.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / CField</p><h1 id="interface-cfield" tabindex="-1">Interface: CField <a class="header-anchor" href="#interface-cfield" aria-label="Permalink to &quot;Interface: CField&quot;">​</a></h1><p>A field of the context struct: an array, or a union of arrays that are never needed at the same time.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="comment" tabindex="-1">comment <a class="header-anchor" href="#comment" aria-label="Permalink to &quot;comment&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>comment</strong>: <code>string</code></p></blockquote><hr><h3 id="members" tabindex="-1">members <a class="header-anchor" href="#members" aria-label="Permalink to &quot;members&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>members</strong>: readonly <code>object</code>[]</p></blockquote><p>one: a plain array; several: a union of them</p><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>string</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/interfaces/CField.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CField = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CField as default
};

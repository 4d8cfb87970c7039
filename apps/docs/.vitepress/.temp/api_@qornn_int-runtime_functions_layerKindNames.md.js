import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: layerKindNames()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/functions/layerKindNames.md","filePath":"api/@qornn/int-runtime/functions/layerKindNames.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/functions/layerKindNames.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / layerKindNames</p><h1 id="function-layerkindnames" tabindex="-1">Function: layerKindNames() <a class="header-anchor" href="#function-layerkindnames" aria-label="Permalink to &quot;Function: layerKindNames()&quot;">​</a></h1><blockquote><p><strong>layerKindNames</strong>(): <code>string</code>[]</p></blockquote><p>Names of all kinds of layers: those of this package, and registered ones.</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code>[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/functions/layerKindNames.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const layerKindNames = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  layerKindNames as default
};

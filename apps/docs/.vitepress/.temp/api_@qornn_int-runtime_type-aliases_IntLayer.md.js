import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: IntLayer","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/type-aliases/IntLayer.md","filePath":"api/@qornn/int-runtime/type-aliases/IntLayer.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/type-aliases/IntLayer.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / IntLayer</p><h1 id="type-alias-intlayer" tabindex="-1">Type Alias: IntLayer <a class="header-anchor" href="#type-alias-intlayer" aria-label="Permalink to &quot;Type Alias: IntLayer&quot;">​</a></h1><blockquote><p><strong>IntLayer</strong> = <a href="./../interfaces/LayerKinds"><code>LayerKinds</code></a>[keyof <a href="./../interfaces/LayerKinds"><code>LayerKinds</code></a>][<code>&quot;layer&quot;</code>]</p></blockquote><p>An integer recurrent layer of any kind.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/type-aliases/IntLayer.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const IntLayer = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  IntLayer as default
};

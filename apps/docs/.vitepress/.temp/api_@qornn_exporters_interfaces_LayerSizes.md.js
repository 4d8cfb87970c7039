import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LayerSizes","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/interfaces/LayerSizes.md","filePath":"api/@qornn/exporters/interfaces/LayerSizes.md"}');
const _sfc_main = { name: "api/@qornn/exporters/interfaces/LayerSizes.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / LayerSizes</p><h1 id="interface-layersizes" tabindex="-1">Interface: LayerSizes <a class="header-anchor" href="#interface-layersizes" aria-label="Permalink to &quot;Interface: LayerSizes&quot;">​</a></h1><p>Sizes that a layer is to have instead of its own.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="inputs" tabindex="-1">inputs <a class="header-anchor" href="#inputs" aria-label="Permalink to &quot;inputs&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>inputs</strong>: <code>number</code></p></blockquote><hr><h3 id="units" tabindex="-1">units <a class="header-anchor" href="#units" aria-label="Permalink to &quot;units&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>units</strong>: <code>number</code></p></blockquote><hr><h3 id="weightbits" tabindex="-1">weightBits? <a class="header-anchor" href="#weightbits" aria-label="Permalink to &quot;weightBits?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>weightBits?</strong>: <code>number</code></p></blockquote><p>most bits of its weights; undefined: as they are</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/interfaces/LayerSizes.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LayerSizes = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LayerSizes as default
};

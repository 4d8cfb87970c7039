import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CLayerPlace","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/interfaces/CLayerPlace.md","filePath":"api/@qornn/exporters/interfaces/CLayerPlace.md"}');
const _sfc_main = { name: "api/@qornn/exporters/interfaces/CLayerPlace.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / CLayerPlace</p><h1 id="interface-clayerplace" tabindex="-1">Interface: CLayerPlace <a class="header-anchor" href="#interface-clayerplace" aria-label="Permalink to &quot;Interface: CLayerPlace&quot;">​</a></h1><p>Where a layer stands in a C program.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./CostPlace"><code>CostPlace</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="index" tabindex="-1">index <a class="header-anchor" href="#index" aria-label="Permalink to &quot;index&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>index</strong>: <code>number</code></p></blockquote><p>index of the layer, at the end of its identifiers</p><hr><h3 id="inputmagnitude" tabindex="-1">inputMagnitude <a class="header-anchor" href="#inputmagnitude" aria-label="Permalink to &quot;inputMagnitude&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>inputMagnitude</strong>: <code>number</code></p></blockquote><p>largest magnitude of the layer&#39;s input</p><hr><h3 id="prefix" tabindex="-1">prefix <a class="header-anchor" href="#prefix" aria-label="Permalink to &quot;prefix&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>prefix</strong>: <code>string</code></p></blockquote><p>name of the model, before all identifiers</p><hr><h3 id="target" tabindex="-1">target <a class="header-anchor" href="#target" aria-label="Permalink to &quot;target&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>target</strong>: <a href="./CTarget"><code>CTarget</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/interfaces/CLayerPlace.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CLayerPlace = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CLayerPlace as default
};

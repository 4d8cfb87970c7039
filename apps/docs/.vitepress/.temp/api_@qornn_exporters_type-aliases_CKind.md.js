import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: CKind<Layer>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/type-aliases/CKind.md","filePath":"api/@qornn/exporters/type-aliases/CKind.md"}');
const _sfc_main = { name: "api/@qornn/exporters/type-aliases/CKind.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / CKind</p><h1 id="type-alias-ckind-layer" tabindex="-1">Type Alias: CKind&lt;Layer&gt; <a class="header-anchor" href="#type-alias-ckind-layer" aria-label="Permalink to &quot;Type Alias: CKind\\&lt;Layer\\&gt;&quot;">​</a></h1><blockquote><p><strong>CKind</strong>&lt;<code>Layer</code>&gt; = (<code>layer</code>, <code>place</code>) =&gt; <a href="./../interfaces/CLayer"><code>CLayer</code></a></p></blockquote><p>How a kind of layer is written in C. Pure: the same layer gives the same text.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="layer" tabindex="-1">Layer <a class="header-anchor" href="#layer" aria-label="Permalink to &quot;Layer&quot;">​</a></h3><p><code>Layer</code> <em>extends</em> <a href="./../../int-runtime/interfaces/BaseLayer"><code>BaseLayer</code></a> = <a href="./../../int-runtime/interfaces/BaseLayer"><code>BaseLayer</code></a></p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="layer-1" tabindex="-1">layer <a class="header-anchor" href="#layer-1" aria-label="Permalink to &quot;layer&quot;">​</a></h3><p><code>Layer</code></p><h3 id="place" tabindex="-1">place <a class="header-anchor" href="#place" aria-label="Permalink to &quot;place&quot;">​</a></h3><p><a href="./../interfaces/CLayerPlace"><code>CLayerPlace</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/CLayer"><code>CLayer</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/type-aliases/CKind.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CKind = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CKind as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ReferenceKind<Layer>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/interfaces/ReferenceKind.md","filePath":"api/@qornn/int-runtime/interfaces/ReferenceKind.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/interfaces/ReferenceKind.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / ReferenceKind</p><h1 id="interface-referencekind-layer" tabindex="-1">Interface: ReferenceKind&lt;Layer&gt; <a class="header-anchor" href="#interface-referencekind-layer" aria-label="Permalink to &quot;Interface: ReferenceKind\\&lt;Layer\\&gt;&quot;">​</a></h1><p>Reference implementation of a kind for tests of engines; shares no arithmetic with them.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./LayerKind"><code>LayerKind</code></a></li></ul><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="layer" tabindex="-1">Layer <a class="header-anchor" href="#layer" aria-label="Permalink to &quot;Layer&quot;">​</a></h3><p><code>Layer</code> <em>extends</em> <a href="./BaseLayer"><code>BaseLayer</code></a> = <a href="./BaseLayer"><code>BaseLayer</code></a></p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>string</code></p></blockquote><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="reference" tabindex="-1">reference() <a class="header-anchor" href="#reference" aria-label="Permalink to &quot;reference()&quot;">​</a></h3><blockquote><p><strong>reference</strong>(<code>layer</code>): <a href="./ReferenceLayer"><code>ReferenceLayer</code></a></p></blockquote><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><h5 id="layer-1" tabindex="-1">layer <a class="header-anchor" href="#layer-1" aria-label="Permalink to &quot;layer&quot;">​</a></h5><p><code>Layer</code></p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><a href="./ReferenceLayer"><code>ReferenceLayer</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/interfaces/ReferenceKind.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ReferenceKind = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ReferenceKind as default
};

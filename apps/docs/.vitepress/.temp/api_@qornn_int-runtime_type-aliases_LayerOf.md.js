import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: LayerOf<Spec>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/type-aliases/LayerOf.md","filePath":"api/@qornn/int-runtime/type-aliases/LayerOf.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/type-aliases/LayerOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / LayerOf</p><h1 id="type-alias-layerof-spec" tabindex="-1">Type Alias: LayerOf&lt;Spec&gt; <a class="header-anchor" href="#type-alias-layerof-spec" aria-label="Permalink to &quot;Type Alias: LayerOf\\&lt;Spec\\&gt;&quot;">​</a></h1><blockquote><p><strong>LayerOf</strong>&lt;<code>Spec</code>&gt; = <code>Spec</code> <em>extends</em> <code>object</code> ? <a href="./../interfaces/LayerKinds"><code>LayerKinds</code></a>[<code>Kind</code>][<code>&quot;layer&quot;</code>] : <code>never</code></p></blockquote><p>The integer layer of a trained layer.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="spec" tabindex="-1">Spec <a class="header-anchor" href="#spec" aria-label="Permalink to &quot;Spec&quot;">​</a></h3><p><code>Spec</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/type-aliases/LayerOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LayerOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LayerOf as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ReadoutWeights","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/importers/interfaces/ReadoutWeights.md","filePath":"api/@qornn/importers/interfaces/ReadoutWeights.md"}');
const _sfc_main = { name: "api/@qornn/importers/interfaces/ReadoutWeights.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/importers</a> / ReadoutWeights</p><h1 id="interface-readoutweights" tabindex="-1">Interface: ReadoutWeights <a class="header-anchor" href="#interface-readoutweights" aria-label="Permalink to &quot;Interface: ReadoutWeights&quot;">​</a></h1><p>The dense layer after the recurrent ones.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="activation" tabindex="-1">activation <a class="header-anchor" href="#activation" aria-label="Permalink to &quot;activation&quot;">​</a></h3><blockquote><p><strong>activation</strong>: <a href="./../type-aliases/ReadoutActivation"><code>ReadoutActivation</code></a></p></blockquote><hr><h3 id="bias" tabindex="-1">bias <a class="header-anchor" href="#bias" aria-label="Permalink to &quot;bias&quot;">​</a></h3><blockquote><p><strong>bias</strong>: <code>Float32Array</code>&lt;<code>ArrayBufferLike</code>&gt; | <code>null</code></p></blockquote><p>[outputs]; null without a bias</p><hr><h3 id="inputs" tabindex="-1">inputs <a class="header-anchor" href="#inputs" aria-label="Permalink to &quot;inputs&quot;">​</a></h3><blockquote><p><strong>inputs</strong>: <code>number</code></p></blockquote><hr><h3 id="kernel" tabindex="-1">kernel <a class="header-anchor" href="#kernel" aria-label="Permalink to &quot;kernel&quot;">​</a></h3><blockquote><p><strong>kernel</strong>: <code>Float32Array</code></p></blockquote><p>Vᵀ, [inputs, outputs], row-major</p><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><strong>name</strong>: <code>string</code></p></blockquote><hr><h3 id="outputs" tabindex="-1">outputs <a class="header-anchor" href="#outputs" aria-label="Permalink to &quot;outputs&quot;">​</a></h3><blockquote><p><strong>outputs</strong>: <code>number</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/importers/interfaces/ReadoutWeights.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ReadoutWeights = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ReadoutWeights as default
};

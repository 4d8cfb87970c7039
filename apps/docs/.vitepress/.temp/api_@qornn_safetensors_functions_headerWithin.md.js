import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: headerWithin()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/safetensors/functions/headerWithin.md","filePath":"api/@qornn/safetensors/functions/headerWithin.md"}');
const _sfc_main = { name: "api/@qornn/safetensors/functions/headerWithin.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/safetensors</a> / headerWithin</p><h1 id="function-headerwithin" tabindex="-1">Function: headerWithin() <a class="header-anchor" href="#function-headerwithin" aria-label="Permalink to &quot;Function: headerWithin()&quot;">​</a></h1><blockquote><p><strong>headerWithin</strong>&lt;<code>D</code>&gt;(<code>file</code>, <code>maxHeaderBytes</code>, <code>sizes?</code>): <a href="./../interfaces/SafetensorsHeader"><code>SafetensorsHeader</code></a>&lt;<code>D</code>&gt;</p></blockquote><p><code>readSafetensorsHeader</code> without option checks, for bundles that must be small.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="d" tabindex="-1">D <a class="header-anchor" href="#d" aria-label="Permalink to &quot;D&quot;">​</a></h3><p><code>D</code> <em>extends</em> <code>string</code> = <a href="./../type-aliases/Dtype"><code>Dtype</code></a></p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="file" tabindex="-1">file <a class="header-anchor" href="#file" aria-label="Permalink to &quot;file&quot;">​</a></h3><p><a href="./../type-aliases/FileBytes"><code>FileBytes</code></a></p><h3 id="maxheaderbytes" tabindex="-1">maxHeaderBytes <a class="header-anchor" href="#maxheaderbytes" aria-label="Permalink to &quot;maxHeaderBytes&quot;">​</a></h3><p><code>number</code></p><h3 id="sizes" tabindex="-1">sizes? <a class="header-anchor" href="#sizes" aria-label="Permalink to &quot;sizes?&quot;">​</a></h3><p><code>Sizes</code> = <code>ARRAY_TYPES</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/SafetensorsHeader"><code>SafetensorsHeader</code></a>&lt;<code>D</code>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/safetensors/functions/headerWithin.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const headerWithin = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  headerWithin as default
};

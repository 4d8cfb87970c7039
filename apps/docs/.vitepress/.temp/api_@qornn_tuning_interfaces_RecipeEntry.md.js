import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RecipeEntry","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tuning/interfaces/RecipeEntry.md","filePath":"api/@qornn/tuning/interfaces/RecipeEntry.md"}');
const _sfc_main = { name: "api/@qornn/tuning/interfaces/RecipeEntry.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tuning</a> / RecipeEntry</p><h1 id="interface-recipeentry" tabindex="-1">Interface: RecipeEntry <a class="header-anchor" href="#interface-recipeentry" aria-label="Permalink to &quot;Interface: RecipeEntry&quot;">​</a></h1><p>A key of section <code>model</code>, <code>training</code> or <code>quantization</code> of a configuration, and why it has this value, in plain words.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="key" tabindex="-1">key <a class="header-anchor" href="#key" aria-label="Permalink to &quot;key&quot;">​</a></h3><blockquote><p><strong>key</strong>: <code>string</code></p></blockquote><hr><h3 id="reason" tabindex="-1">reason <a class="header-anchor" href="#reason" aria-label="Permalink to &quot;reason&quot;">​</a></h3><blockquote><p><strong>reason</strong>: <code>string</code></p></blockquote><hr><h3 id="section" tabindex="-1">section <a class="header-anchor" href="#section" aria-label="Permalink to &quot;section&quot;">​</a></h3><blockquote><p><strong>section</strong>: <code>&quot;model&quot;</code> | <code>&quot;training&quot;</code> | <code>&quot;quantization&quot;</code></p></blockquote><hr><h3 id="value" tabindex="-1">value <a class="header-anchor" href="#value" aria-label="Permalink to &quot;value&quot;">​</a></h3><blockquote><p><strong>value</strong>: <code>unknown</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tuning/interfaces/RecipeEntry.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RecipeEntry = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RecipeEntry as default
};

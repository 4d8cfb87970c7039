import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: recipe()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tuning/functions/recipe.md","filePath":"api/@qornn/tuning/functions/recipe.md"}');
const _sfc_main = { name: "api/@qornn/tuning/functions/recipe.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tuning</a> / recipe</p><h1 id="function-recipe" tabindex="-1">Function: recipe() <a class="header-anchor" href="#function-recipe" aria-label="Permalink to &quot;Function: recipe()&quot;">​</a></h1><blockquote><p><strong>recipe</strong>(<code>facts</code>): <a href="./../interfaces/RecipeEntry"><code>RecipeEntry</code></a>[]</p></blockquote><p>A configuration for a series that nobody has tuned: a network with 4-bit weights that trains in minutes, and what its settings mean.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="facts" tabindex="-1">facts <a class="header-anchor" href="#facts" aria-label="Permalink to &quot;facts&quot;">​</a></h3><p><code>Pick</code>&lt;<a href="./../interfaces/TaskFacts"><code>TaskFacts</code></a>, <code>&quot;timeSteps&quot;</code> | <code>&quot;returnSequences&quot;</code> | <code>&quot;answers&quot;</code> | <code>&quot;sizes&quot;</code>&gt;</p><p>of the loaded task</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/RecipeEntry"><code>RecipeEntry</code></a>[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tuning/functions/recipe.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const recipe = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  recipe as default
};

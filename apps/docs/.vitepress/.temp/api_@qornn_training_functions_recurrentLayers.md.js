import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: recurrentLayers()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/functions/recurrentLayers.md","filePath":"api/@qornn/training/functions/recurrentLayers.md"}');
const _sfc_main = { name: "api/@qornn/training/functions/recurrentLayers.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / recurrentLayers</p><h1 id="function-recurrentlayers" tabindex="-1">Function: recurrentLayers() <a class="header-anchor" href="#function-recurrentlayers" aria-label="Permalink to &quot;Function: recurrentLayers()&quot;">​</a></h1><blockquote><p><strong>recurrentLayers</strong>(<code>model</code>): <a href="./../../cells/classes/RecurrentLayer"><code>RecurrentLayer</code></a>[]</p></blockquote><p>The recurrent layers of a model with quantizable weights, including those in wrappers and nested models.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h3><p><code>LayersModel</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../cells/classes/RecurrentLayer"><code>RecurrentLayer</code></a>[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/functions/recurrentLayers.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const recurrentLayers = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  recurrentLayers as default
};

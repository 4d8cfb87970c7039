import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: cellOf()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/cells/functions/cellOf.md","filePath":"api/@qornn/cells/functions/cellOf.md"}');
const _sfc_main = { name: "api/@qornn/cells/functions/cellOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/cells</a> / cellOf</p><h1 id="function-cellof" tabindex="-1">Function: cellOf() <a class="header-anchor" href="#function-cellof" aria-label="Permalink to &quot;Function: cellOf()&quot;">​</a></h1><blockquote><p><strong>cellOf</strong>(<code>layer</code>): <a href="./../interfaces/Cell"><code>Cell</code></a>&lt;<a href="./../classes/RecurrentLayer"><code>RecurrentLayer</code></a>&gt; | <code>undefined</code></p></blockquote><p>The cell of a layer, by its class or its nearest registered base class; undefined for other layers.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="layer" tabindex="-1">layer <a class="header-anchor" href="#layer" aria-label="Permalink to &quot;layer&quot;">​</a></h3><p><code>Layer</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Cell"><code>Cell</code></a>&lt;<a href="./../classes/RecurrentLayer"><code>RecurrentLayer</code></a>&gt; | <code>undefined</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/cells/functions/cellOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const cellOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  cellOf as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: LabelOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/cells/type-aliases/LabelOptions.md","filePath":"api/@qornn/cells/type-aliases/LabelOptions.md"}');
const _sfc_main = { name: "api/@qornn/cells/type-aliases/LabelOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/cells</a> / LabelOptions</p><h1 id="type-alias-labeloptions" tabindex="-1">Type Alias: LabelOptions <a class="header-anchor" href="#type-alias-labeloptions" aria-label="Permalink to &quot;Type Alias: LabelOptions&quot;">​</a></h1><blockquote><p><strong>LabelOptions</strong> = (<code>options</code>) =&gt; <a href="./../interfaces/CellLabel"><code>CellLabel</code></a></p></blockquote><p>Makes the label of a cell from its options.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="options" tabindex="-1">options <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options&quot;">​</a></h3><p><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>unknown</code>&gt;&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/CellLabel"><code>CellLabel</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/cells/type-aliases/LabelOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LabelOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LabelOptions as default
};

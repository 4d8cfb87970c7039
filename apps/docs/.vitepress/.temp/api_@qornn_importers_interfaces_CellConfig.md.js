import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CellConfig","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/importers/interfaces/CellConfig.md","filePath":"api/@qornn/importers/interfaces/CellConfig.md"}');
const _sfc_main = { name: "api/@qornn/importers/interfaces/CellConfig.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/importers</a> / CellConfig</p><h1 id="interface-cellconfig" tabindex="-1">Interface: CellConfig <a class="header-anchor" href="#interface-cellconfig" aria-label="Permalink to &quot;Interface: CellConfig&quot;">​</a></h1><p>The cell of <code>@qornn/cells</code> that computes what a layer computes: its name, and the options it needs for that.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="cell" tabindex="-1">cell <a class="header-anchor" href="#cell" aria-label="Permalink to &quot;cell&quot;">​</a></h3><blockquote><p><strong>cell</strong>: <code>&quot;gru&quot;</code> | <code>&quot;lstm&quot;</code> | <code>&quot;orthogonal&quot;</code></p></blockquote><p>a name for <code>getCell</code>, or <code>model.cell</code> of a run</p><hr><h3 id="options" tabindex="-1">options <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options&quot;">​</a></h3><blockquote><p><strong>options</strong>: <code>Record</code>&lt;<code>string</code>, <code>unknown</code>&gt;</p></blockquote><p>options of its layer, except for <code>units</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/importers/interfaces/CellConfig.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CellConfig = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CellConfig as default
};

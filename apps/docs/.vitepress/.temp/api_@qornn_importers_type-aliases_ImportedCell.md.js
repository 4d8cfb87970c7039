import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ImportedCell","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/importers/type-aliases/ImportedCell.md","filePath":"api/@qornn/importers/type-aliases/ImportedCell.md"}');
const _sfc_main = { name: "api/@qornn/importers/type-aliases/ImportedCell.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/importers</a> / ImportedCell</p><h1 id="type-alias-importedcell" tabindex="-1">Type Alias: ImportedCell <a class="header-anchor" href="#type-alias-importedcell" aria-label="Permalink to &quot;Type Alias: ImportedCell&quot;">​</a></h1><blockquote><p><strong>ImportedCell</strong> = <code>&quot;lstm&quot;</code> | <code>&quot;gru&quot;</code> | <code>&quot;rnn&quot;</code></p></blockquote><p>Types of recurrent layers in files. <code>rnn</code> is the plain one: <code>h_t = σ(W h_{t−1} + U x_t + b)</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/importers/type-aliases/ImportedCell.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ImportedCell = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ImportedCell as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ImportOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/importers/type-aliases/ImportOptions.md","filePath":"api/@qornn/importers/type-aliases/ImportOptions.md"}');
const _sfc_main = { name: "api/@qornn/importers/type-aliases/ImportOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/importers</a> / ImportOptions</p><h1 id="type-alias-importoptions" tabindex="-1">Type Alias: ImportOptions <a class="header-anchor" href="#type-alias-importoptions" aria-label="Permalink to &quot;Type Alias: ImportOptions&quot;">​</a></h1><blockquote><p><strong>ImportOptions</strong> = <a href="./ReadOptions"><code>ReadOptions</code></a> &amp; <a href="./../interfaces/BuildOptions"><code>BuildOptions</code></a></p></blockquote><p>Options of <a href="./../functions/importWeights">importWeights</a>: those of the reader of the format, and of the model.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/importers/type-aliases/ImportOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ImportOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ImportOptions as default
};

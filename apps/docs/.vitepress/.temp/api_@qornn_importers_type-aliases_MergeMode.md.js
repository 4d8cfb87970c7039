import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: MergeMode","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/importers/type-aliases/MergeMode.md","filePath":"api/@qornn/importers/type-aliases/MergeMode.md"}');
const _sfc_main = { name: "api/@qornn/importers/type-aliases/MergeMode.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/importers</a> / MergeMode</p><h1 id="type-alias-mergemode" tabindex="-1">Type Alias: MergeMode <a class="header-anchor" href="#type-alias-mergemode" aria-label="Permalink to &quot;Type Alias: MergeMode&quot;">​</a></h1><blockquote><p><strong>MergeMode</strong> = <code>&quot;concat&quot;</code> | <code>&quot;sum&quot;</code> | <code>&quot;mul&quot;</code> | <code>&quot;ave&quot;</code></p></blockquote><p>How the two directions of a layer become one output.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/importers/type-aliases/MergeMode.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MergeMode = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MergeMode as default
};

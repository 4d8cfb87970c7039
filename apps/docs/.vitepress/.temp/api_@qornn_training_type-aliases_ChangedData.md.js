import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ChangedData","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/type-aliases/ChangedData.md","filePath":"api/@qornn/training/type-aliases/ChangedData.md"}');
const _sfc_main = { name: "api/@qornn/training/type-aliases/ChangedData.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / ChangedData</p><h1 id="type-alias-changeddata" tabindex="-1">Type Alias: ChangedData <a class="header-anchor" href="#type-alias-changeddata" aria-label="Permalink to &quot;Type Alias: ChangedData&quot;">​</a></h1><blockquote><p><strong>ChangedData</strong> = <code>&quot;refuse&quot;</code> | <code>&quot;split&quot;</code> | <code>&quot;unseen&quot;</code></p></blockquote><p>How to treat data that differ from those a run was trained on.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/type-aliases/ChangedData.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ChangedData = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ChangedData as default
};

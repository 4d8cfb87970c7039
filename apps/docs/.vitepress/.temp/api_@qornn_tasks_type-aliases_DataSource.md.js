import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: DataSource","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/type-aliases/DataSource.md","filePath":"api/@qornn/tasks/type-aliases/DataSource.md"}');
const _sfc_main = { name: "api/@qornn/tasks/type-aliases/DataSource.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / DataSource</p><h1 id="type-alias-datasource" tabindex="-1">Type Alias: DataSource <a class="header-anchor" href="#type-alias-datasource" aria-label="Permalink to &quot;Type Alias: DataSource&quot;">​</a></h1><blockquote><p><strong>DataSource</strong> = <code>Pick</code>&lt;<a href="./../interfaces/DataRecord"><code>DataRecord</code></a>, <code>&quot;digest&quot;</code> | <code>&quot;rows&quot;</code> | <code>&quot;files&quot;</code>&gt;</p></blockquote><p>Identity of source data.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/type-aliases/DataSource.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DataSource = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DataSource as default
};

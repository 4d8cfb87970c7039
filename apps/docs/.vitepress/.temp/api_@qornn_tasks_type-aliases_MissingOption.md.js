import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: MissingOption","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/type-aliases/MissingOption.md","filePath":"api/@qornn/tasks/type-aliases/MissingOption.md"}');
const _sfc_main = { name: "api/@qornn/tasks/type-aliases/MissingOption.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / MissingOption</p><h1 id="type-alias-missingoption" tabindex="-1">Type Alias: MissingOption <a class="header-anchor" href="#type-alias-missingoption" aria-label="Permalink to &quot;Type Alias: MissingOption&quot;">​</a></h1><blockquote><p><strong>MissingOption</strong> = <a href="./MissingRule"><code>MissingRule</code></a> | <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./MissingRule"><code>MissingRule</code></a>&gt;&gt;</p></blockquote><p>Option <code>missing</code> of a series: one rule for all columns, or one for each.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/type-aliases/MissingOption.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MissingOption = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MissingOption as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Operations","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/type-aliases/Operations.md","filePath":"api/@qornn/exporters/type-aliases/Operations.md"}');
const _sfc_main = { name: "api/@qornn/exporters/type-aliases/Operations.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / Operations</p><h1 id="type-alias-operations" tabindex="-1">Type Alias: Operations <a class="header-anchor" href="#type-alias-operations" aria-label="Permalink to &quot;Type Alias: Operations&quot;">​</a></h1><blockquote><p><strong>Operations</strong> = <code>Readonly</code>&lt;<code>Partial</code>&lt;<code>Record</code>&lt;<a href="./Operation"><code>Operation</code></a>, <code>number</code>&gt;&gt;&gt;</p></blockquote><p>How many of each; those that are absent do not occur.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/type-aliases/Operations.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Operations = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Operations as default
};

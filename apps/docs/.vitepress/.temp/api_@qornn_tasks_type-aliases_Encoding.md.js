import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Encoding","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/type-aliases/Encoding.md","filePath":"api/@qornn/tasks/type-aliases/Encoding.md"}');
const _sfc_main = { name: "api/@qornn/tasks/type-aliases/Encoding.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / Encoding</p><h1 id="type-alias-encoding" tabindex="-1">Type Alias: Encoding <a class="header-anchor" href="#type-alias-encoding" aria-label="Permalink to &quot;Type Alias: Encoding&quot;">​</a></h1><blockquote><p><strong>Encoding</strong> = <code>&quot;utf-8&quot;</code> | <code>&quot;utf-16le&quot;</code> | <code>&quot;utf-16be&quot;</code> | <code>&quot;latin1&quot;</code> | <code>&quot;windows-1252&quot;</code></p></blockquote><p>Text encodings.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/type-aliases/Encoding.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Encoding = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Encoding as default
};

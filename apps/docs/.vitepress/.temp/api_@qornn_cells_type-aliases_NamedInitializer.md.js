import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: NamedInitializer","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/cells/type-aliases/NamedInitializer.md","filePath":"api/@qornn/cells/type-aliases/NamedInitializer.md"}');
const _sfc_main = { name: "api/@qornn/cells/type-aliases/NamedInitializer.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/cells</a> / NamedInitializer</p><h1 id="type-alias-namedinitializer" tabindex="-1">Type Alias: NamedInitializer <a class="header-anchor" href="#type-alias-namedinitializer" aria-label="Permalink to &quot;Type Alias: NamedInitializer&quot;">​</a></h1><blockquote><p><strong>NamedInitializer</strong> = <code>object</code> &amp; <code>Record</code>&lt;<code>string</code>, <code>unknown</code>&gt;</p></blockquote><p>An initializer with its options, as stored in configs.</p><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><strong>name</strong>: <a href="./WeightInitializerName"><code>WeightInitializerName</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/cells/type-aliases/NamedInitializer.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const NamedInitializer = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  NamedInitializer as default
};

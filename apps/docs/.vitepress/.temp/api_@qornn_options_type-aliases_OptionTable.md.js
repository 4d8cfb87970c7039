import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: OptionTable<T>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/options/type-aliases/OptionTable.md","filePath":"api/@qornn/options/type-aliases/OptionTable.md"}');
const _sfc_main = { name: "api/@qornn/options/type-aliases/OptionTable.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/options</a> / OptionTable</p><h1 id="type-alias-optiontable-t" tabindex="-1">Type Alias: OptionTable&lt;T&gt; <a class="header-anchor" href="#type-alias-optiontable-t" aria-label="Permalink to &quot;Type Alias: OptionTable\\&lt;T\\&gt;&quot;">​</a></h1><blockquote><p><strong>OptionTable</strong>&lt;<code>T</code>&gt; = <code>{ readonly [option in keyof T]-?: Check }</code></p></blockquote><p>One check per option of an interface. A new option without a check is a compile error.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="t" tabindex="-1">T <a class="header-anchor" href="#t" aria-label="Permalink to &quot;T&quot;">​</a></h3><p><code>T</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/options/type-aliases/OptionTable.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OptionTable = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OptionTable as default
};

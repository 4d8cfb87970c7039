import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: JsonField","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/type-aliases/JsonField.md","filePath":"api/@qornn/exporters/type-aliases/JsonField.md"}');
const _sfc_main = { name: "api/@qornn/exporters/type-aliases/JsonField.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / JsonField</p><h1 id="type-alias-jsonfield" tabindex="-1">Type Alias: JsonField <a class="header-anchor" href="#type-alias-jsonfield" aria-label="Permalink to &quot;Type Alias: JsonField&quot;">​</a></h1><blockquote><p><strong>JsonField</strong> = <code>string</code> | <code>number</code> | <code>boolean</code> | <code>null</code> | <a href="./../interfaces/JsonCodes"><code>JsonCodes</code></a> | <a href="./../interfaces/JsonHadamard"><code>JsonHadamard</code></a> | <code>JsonField</code>[] | {[<code>field</code>: <code>string</code>]: <code>JsonField</code>; }</p></blockquote><p>The value of a layer&#39;s field, with lists for arrays.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/type-aliases/JsonField.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const JsonField = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  JsonField as default
};

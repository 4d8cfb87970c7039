import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Initializer","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/orthogonal-params/type-aliases/Initializer.md","filePath":"api/@qornn/orthogonal-params/type-aliases/Initializer.md"}');
const _sfc_main = { name: "api/@qornn/orthogonal-params/type-aliases/Initializer.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/orthogonal-params</a> / Initializer</p><h1 id="type-alias-initializer" tabindex="-1">Type Alias: Initializer <a class="header-anchor" href="#type-alias-initializer" aria-label="Permalink to &quot;Type Alias: Initializer&quot;">​</a></h1><blockquote><p><strong>Initializer</strong> = <a href="./InitializerName"><code>InitializerName</code></a> | { <code>name</code>: <a href="./InitializerName"><code>InitializerName</code></a>; } | { <code>bandwidth?</code>: <code>number</code>; <code>name</code>: <code>&quot;band&quot;</code>; }</p></blockquote><p>An orthogonal initializer: a name, or a name with options.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/orthogonal-params/type-aliases/Initializer.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Initializer = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Initializer as default
};

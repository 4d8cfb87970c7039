import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: InitializerName","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/orthogonal-params/type-aliases/InitializerName.md","filePath":"api/@qornn/orthogonal-params/type-aliases/InitializerName.md"}');
const _sfc_main = { name: "api/@qornn/orthogonal-params/type-aliases/InitializerName.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/orthogonal-params</a> / InitializerName</p><h1 id="type-alias-initializername" tabindex="-1">Type Alias: InitializerName <a class="header-anchor" href="#type-alias-initializername" aria-label="Permalink to &quot;Type Alias: InitializerName&quot;">​</a></h1><blockquote><p><strong>InitializerName</strong> = keyof <em>typeof</em> <code>INITIALIZERS</code></p></blockquote><p>Names of the orthogonal initializers without options.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/orthogonal-params/type-aliases/InitializerName.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const InitializerName = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  InitializerName as default
};

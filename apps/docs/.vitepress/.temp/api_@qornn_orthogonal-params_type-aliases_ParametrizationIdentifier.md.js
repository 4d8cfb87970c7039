import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ParametrizationIdentifier","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/orthogonal-params/type-aliases/ParametrizationIdentifier.md","filePath":"api/@qornn/orthogonal-params/type-aliases/ParametrizationIdentifier.md"}');
const _sfc_main = { name: "api/@qornn/orthogonal-params/type-aliases/ParametrizationIdentifier.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/orthogonal-params</a> / ParametrizationIdentifier</p><h1 id="type-alias-parametrizationidentifier" tabindex="-1">Type Alias: ParametrizationIdentifier <a class="header-anchor" href="#type-alias-parametrizationidentifier" aria-label="Permalink to &quot;Type Alias: ParametrizationIdentifier&quot;">​</a></h1><blockquote><p><strong>ParametrizationIdentifier</strong> = <code>string</code> | <code>object</code> &amp; <code>Record</code>&lt;<code>string</code>, <code>unknown</code>&gt; | <a href="./../interfaces/OrthogonalParametrization"><code>OrthogonalParametrization</code></a></p></blockquote><p>A parametrization in a configuration: a name, a name with options, or the parametrization itself.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/orthogonal-params/type-aliases/ParametrizationIdentifier.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ParametrizationIdentifier = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ParametrizationIdentifier as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: IntActivation","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/type-aliases/IntActivation.md","filePath":"api/@qornn/int-runtime/type-aliases/IntActivation.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/type-aliases/IntActivation.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / IntActivation</p><h1 id="type-alias-intactivation" tabindex="-1">Type Alias: IntActivation <a class="header-anchor" href="#type-alias-intactivation" aria-label="Permalink to &quot;Type Alias: IntActivation&quot;">​</a></h1><blockquote><p><strong>IntActivation</strong> = <code>&quot;linear&quot;</code> | <code>&quot;relu&quot;</code> | <code>&quot;modrelu&quot;</code></p></blockquote><p>σ and φ that act on integers.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/type-aliases/IntActivation.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const IntActivation = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  IntActivation as default
};

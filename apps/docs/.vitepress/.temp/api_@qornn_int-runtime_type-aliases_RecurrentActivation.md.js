import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: RecurrentActivation","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/type-aliases/RecurrentActivation.md","filePath":"api/@qornn/int-runtime/type-aliases/RecurrentActivation.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/type-aliases/RecurrentActivation.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / RecurrentActivation</p><h1 id="type-alias-recurrentactivation" tabindex="-1">Type Alias: RecurrentActivation <a class="header-anchor" href="#type-alias-recurrentactivation" aria-label="Permalink to &quot;Type Alias: RecurrentActivation&quot;">​</a></h1><blockquote><p><strong>RecurrentActivation</strong> = <code>&quot;linear&quot;</code> | <code>&quot;relu&quot;</code> | <code>&quot;modrelu&quot;</code> | <code>&quot;tanh&quot;</code></p></blockquote><p>σ of a trained recurrence.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/type-aliases/RecurrentActivation.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RecurrentActivation = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RecurrentActivation as default
};

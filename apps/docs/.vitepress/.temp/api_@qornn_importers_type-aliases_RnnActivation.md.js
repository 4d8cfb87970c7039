import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: RnnActivation","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/importers/type-aliases/RnnActivation.md","filePath":"api/@qornn/importers/type-aliases/RnnActivation.md"}');
const _sfc_main = { name: "api/@qornn/importers/type-aliases/RnnActivation.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/importers</a> / RnnActivation</p><h1 id="type-alias-rnnactivation" tabindex="-1">Type Alias: RnnActivation <a class="header-anchor" href="#type-alias-rnnactivation" aria-label="Permalink to &quot;Type Alias: RnnActivation&quot;">​</a></h1><blockquote><p><strong>RnnActivation</strong> = <code>&quot;tanh&quot;</code> | <code>&quot;relu&quot;</code> | <code>&quot;linear&quot;</code></p></blockquote><p>σ of a plain recurrent layer.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/importers/type-aliases/RnnActivation.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RnnActivation = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RnnActivation as default
};

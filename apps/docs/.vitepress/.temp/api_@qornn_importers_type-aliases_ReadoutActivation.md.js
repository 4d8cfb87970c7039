import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ReadoutActivation","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/importers/type-aliases/ReadoutActivation.md","filePath":"api/@qornn/importers/type-aliases/ReadoutActivation.md"}');
const _sfc_main = { name: "api/@qornn/importers/type-aliases/ReadoutActivation.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/importers</a> / ReadoutActivation</p><h1 id="type-alias-readoutactivation" tabindex="-1">Type Alias: ReadoutActivation <a class="header-anchor" href="#type-alias-readoutactivation" aria-label="Permalink to &quot;Type Alias: ReadoutActivation&quot;">​</a></h1><blockquote><p><strong>ReadoutActivation</strong> = <code>&quot;linear&quot;</code> | <code>&quot;softmax&quot;</code> | <code>&quot;sigmoid&quot;</code></p></blockquote><p>Activation of the readout.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/importers/type-aliases/ReadoutActivation.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ReadoutActivation = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ReadoutActivation as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: OutputActivation","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/cells/type-aliases/OutputActivation.md","filePath":"api/@qornn/cells/type-aliases/OutputActivation.md"}');
const _sfc_main = { name: "api/@qornn/cells/type-aliases/OutputActivation.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/cells</a> / OutputActivation</p><h1 id="type-alias-outputactivation" tabindex="-1">Type Alias: OutputActivation <a class="header-anchor" href="#type-alias-outputactivation" aria-label="Permalink to &quot;Type Alias: OutputActivation&quot;">​</a></h1><blockquote><p><strong>OutputActivation</strong> = <code>&quot;relu&quot;</code> | <code>&quot;modrelu&quot;</code> | <code>&quot;identity&quot;</code></p></blockquote><p>φ, the activation between state and output.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/cells/type-aliases/OutputActivation.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OutputActivation = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OutputActivation as default
};

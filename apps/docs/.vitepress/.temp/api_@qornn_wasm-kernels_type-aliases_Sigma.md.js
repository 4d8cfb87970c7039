import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Sigma","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/wasm-kernels/type-aliases/Sigma.md","filePath":"api/@qornn/wasm-kernels/type-aliases/Sigma.md"}');
const _sfc_main = { name: "api/@qornn/wasm-kernels/type-aliases/Sigma.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/wasm-kernels</a> / Sigma</p><h1 id="type-alias-sigma" tabindex="-1">Type Alias: Sigma <a class="header-anchor" href="#type-alias-sigma" aria-label="Permalink to &quot;Type Alias: Sigma&quot;">​</a></h1><blockquote><p><strong>Sigma</strong> = <code>&quot;linear&quot;</code> | <code>&quot;relu&quot;</code> | <code>&quot;tanh&quot;</code> | <code>&quot;modrelu&quot;</code></p></blockquote><p>σ of a recurrence.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/wasm-kernels/type-aliases/Sigma.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Sigma = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Sigma as default
};

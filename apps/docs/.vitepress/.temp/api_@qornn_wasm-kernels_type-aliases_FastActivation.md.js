import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: FastActivation","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/wasm-kernels/type-aliases/FastActivation.md","filePath":"api/@qornn/wasm-kernels/type-aliases/FastActivation.md"}');
const _sfc_main = { name: "api/@qornn/wasm-kernels/type-aliases/FastActivation.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/wasm-kernels</a> / FastActivation</p><h1 id="type-alias-fastactivation" tabindex="-1">Type Alias: FastActivation <a class="header-anchor" href="#type-alias-fastactivation" aria-label="Permalink to &quot;Type Alias: FastActivation&quot;">​</a></h1><blockquote><p><strong>FastActivation</strong> = <code>&quot;sigmoid&quot;</code> | <code>&quot;hardSigmoid&quot;</code> | <code>&quot;tanh&quot;</code> | <code>&quot;relu&quot;</code> | <code>&quot;linear&quot;</code></p></blockquote><p>Activation of a gate or an update; hardSigmoid(z) = clamp(0.2 z + 0.5, 0, 1).</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/wasm-kernels/type-aliases/FastActivation.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FastActivation = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FastActivation as default
};

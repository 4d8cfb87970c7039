import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ModelVariant","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/converter/type-aliases/ModelVariant.md","filePath":"api/@qornn/converter/type-aliases/ModelVariant.md"}');
const _sfc_main = { name: "api/@qornn/converter/type-aliases/ModelVariant.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/converter</a> / ModelVariant</p><h1 id="type-alias-modelvariant" tabindex="-1">Type Alias: ModelVariant <a class="header-anchor" href="#type-alias-modelvariant" aria-label="Permalink to &quot;Type Alias: ModelVariant&quot;">​</a></h1><blockquote><p><strong>ModelVariant</strong> = <code>&quot;latent&quot;</code> | <code>&quot;quantized&quot;</code> | <code>&quot;integer&quot;</code></p></blockquote><p>A trained model with latent weights (before quantization), with quantized weights, or in integers.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/converter/type-aliases/ModelVariant.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ModelVariant = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ModelVariant as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: RecurrentWeight","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/wasm-kernels/type-aliases/RecurrentWeight.md","filePath":"api/@qornn/wasm-kernels/type-aliases/RecurrentWeight.md"}');
const _sfc_main = { name: "api/@qornn/wasm-kernels/type-aliases/RecurrentWeight.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/wasm-kernels</a> / RecurrentWeight</p><h1 id="type-alias-recurrentweight" tabindex="-1">Type Alias: RecurrentWeight <a class="header-anchor" href="#type-alias-recurrentweight" aria-label="Permalink to &quot;Type Alias: RecurrentWeight&quot;">​</a></h1><blockquote><p><strong>RecurrentWeight</strong> = <code>tf.Tensor2D</code> | <a href="./../interfaces/SignedHadamard"><code>SignedHadamard</code></a></p></blockquote><p>W, [n, n] with one row per output, or its signs and blocks.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/wasm-kernels/type-aliases/RecurrentWeight.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RecurrentWeight = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RecurrentWeight as default
};

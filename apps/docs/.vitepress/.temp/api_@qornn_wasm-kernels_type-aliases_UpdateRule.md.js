import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: UpdateRule","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/wasm-kernels/type-aliases/UpdateRule.md","filePath":"api/@qornn/wasm-kernels/type-aliases/UpdateRule.md"}');
const _sfc_main = { name: "api/@qornn/wasm-kernels/type-aliases/UpdateRule.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/wasm-kernels</a> / UpdateRule</p><h1 id="type-alias-updaterule" tabindex="-1">Type Alias: UpdateRule <a class="header-anchor" href="#type-alias-updaterule" aria-label="Permalink to &quot;Type Alias: UpdateRule&quot;">​</a></h1><blockquote><p><strong>UpdateRule</strong> = { <code>beta1</code>: <code>number</code>; <code>beta2</code>: <code>number</code>; <code>correction</code>: <code>number</code>; <code>epsilon</code>: <code>number</code>; <code>name</code>: <code>&quot;adam&quot;</code>; <code>scale</code>: <code>number</code>; } | { <code>decay</code>: <code>number</code>; <code>epsilon</code>: <code>number</code>; <code>momentum</code>: <code>number</code>; <code>name</code>: <code>&quot;rmsprop&quot;</code>; <code>scale</code>: <code>number</code>; } | { <code>momentum</code>: <code>number</code>; <code>name</code>: <code>&quot;sgd&quot;</code>; <code>scale</code>: <code>number</code>; }</p></blockquote><p>Update rules. <code>scale</code> multiplies the gradient.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/wasm-kernels/type-aliases/UpdateRule.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const UpdateRule = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  UpdateRule as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Samples","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/type-aliases/Samples.md","filePath":"api/@qornn/int-runtime/type-aliases/Samples.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/type-aliases/Samples.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / Samples</p><h1 id="type-alias-samples" tabindex="-1">Type Alias: Samples <a class="header-anchor" href="#type-alias-samples" aria-label="Permalink to &quot;Type Alias: Samples&quot;">​</a></h1><blockquote><p><strong>Samples</strong> = <code>Float32Array</code> | <code>Int8Array</code> | <code>Int16Array</code></p></blockquote><p>Samples in floating point, or codes.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/type-aliases/Samples.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Samples = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Samples as default
};

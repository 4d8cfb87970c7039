import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: BitsFrom","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/type-aliases/BitsFrom.md","filePath":"api/@qornn/int-runtime/type-aliases/BitsFrom.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/type-aliases/BitsFrom.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / BitsFrom</p><h1 id="type-alias-bitsfrom" tabindex="-1">Type Alias: BitsFrom <a class="header-anchor" href="#type-alias-bitsfrom" aria-label="Permalink to &quot;Type Alias: BitsFrom&quot;">​</a></h1><blockquote><p><strong>BitsFrom</strong> = <a href="./BitSource"><code>BitSource</code></a> | <code>&quot;fixed&quot;</code> | <code>&quot;needed&quot;</code> | <code>null</code></p></blockquote><p>Where bits come from: an option or a search, training, defaults; <code>fixed</code> by the formulas; <code>needed</code> by values; null if the model does not say it.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/type-aliases/BitsFrom.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BitsFrom = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BitsFrom as default
};

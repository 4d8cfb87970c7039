import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: GateMatrix","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/type-aliases/GateMatrix.md","filePath":"api/@qornn/int-runtime/type-aliases/GateMatrix.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/type-aliases/GateMatrix.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / GateMatrix</p><h1 id="type-alias-gatematrix" tabindex="-1">Type Alias: GateMatrix <a class="header-anchor" href="#type-alias-gatematrix" aria-label="Permalink to &quot;Type Alias: GateMatrix&quot;">​</a></h1><blockquote><p><strong>GateMatrix</strong> = <a href="./../interfaces/IntMatrix"><code>IntMatrix</code></a> | <a href="./../interfaces/LowRankMatrix"><code>LowRankMatrix</code></a></p></blockquote><p>A weight of a gated layer.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/type-aliases/GateMatrix.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GateMatrix = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GateMatrix as default
};

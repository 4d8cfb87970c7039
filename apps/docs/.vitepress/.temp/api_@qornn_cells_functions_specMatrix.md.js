import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: specMatrix()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/cells/functions/specMatrix.md","filePath":"api/@qornn/cells/functions/specMatrix.md"}');
const _sfc_main = { name: "api/@qornn/cells/functions/specMatrix.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/cells</a> / specMatrix</p><h1 id="function-specmatrix" tabindex="-1">Function: specMatrix() <a class="header-anchor" href="#function-specmatrix" aria-label="Permalink to &quot;Function: specMatrix()&quot;">​</a></h1><blockquote><p><strong>specMatrix</strong>(<code>weight</code>): <a href="./../../int-runtime/type-aliases/SpecMatrix"><code>SpecMatrix</code></a></p></blockquote><p>A weight as plain data, row-major, rows are outputs: the codes of its quantizer, or real values without one.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="weight" tabindex="-1">weight <a class="header-anchor" href="#weight" aria-label="Permalink to &quot;weight&quot;">​</a></h3><p><a href="./../interfaces/QuantizedWeight"><code>QuantizedWeight</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../int-runtime/type-aliases/SpecMatrix"><code>SpecMatrix</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>QuantizerError when a quantized weight is not finite</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/cells/functions/specMatrix.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const specMatrix = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  specMatrix as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: inputGradient()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/wasm-kernels/functions/inputGradient.md","filePath":"api/@qornn/wasm-kernels/functions/inputGradient.md"}');
const _sfc_main = { name: "api/@qornn/wasm-kernels/functions/inputGradient.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/wasm-kernels</a> / inputGradient</p><h1 id="function-inputgradient" tabindex="-1">Function: inputGradient() <a class="header-anchor" href="#function-inputgradient" aria-label="Permalink to &quot;Function: inputGradient()&quot;">​</a></h1><blockquote><p><strong>inputGradient</strong>(<code>deltas</code>, <code>kernel</code>): <code>Tensor3D</code></p></blockquote><p>The gradient of sequences x from that of U x_t.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="deltas" tabindex="-1">deltas <a class="header-anchor" href="#deltas" aria-label="Permalink to &quot;deltas&quot;">​</a></h3><p><code>Tensor3D</code></p><p>[time, batch, outputs], as <code>lstmGradient</code>, <code>gruGradient</code> and <code>fastCellGradient</code> give it</p><h3 id="kernel" tabindex="-1">kernel <a class="header-anchor" href="#kernel" aria-label="Permalink to &quot;kernel&quot;">​</a></h3><p><code>Tensor2D</code></p><p>U, [outputs, inputs]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Tensor3D</code></p><p>[batch, time, inputs]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/wasm-kernels/functions/inputGradient.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const inputGradient = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  inputGradient as default
};

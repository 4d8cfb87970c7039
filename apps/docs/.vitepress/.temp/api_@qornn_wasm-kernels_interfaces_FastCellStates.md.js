import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: FastCellStates","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/wasm-kernels/interfaces/FastCellStates.md","filePath":"api/@qornn/wasm-kernels/interfaces/FastCellStates.md"}');
const _sfc_main = { name: "api/@qornn/wasm-kernels/interfaces/FastCellStates.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/wasm-kernels</a> / FastCellStates</p><h1 id="interface-fastcellstates" tabindex="-1">Interface: FastCellStates <a class="header-anchor" href="#interface-fastcellstates" aria-label="Permalink to &quot;Interface: FastCellStates&quot;">​</a></h1><p>Results of FastRNN and FastGRNN, and intermediate values for the gradient.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="errors" tabindex="-1">errors <a class="header-anchor" href="#errors" aria-label="Permalink to &quot;errors&quot;">​</a></h3><blockquote><p><strong>errors</strong>: <code>Tensor3D</code></p></blockquote><p>rounding errors of h, [time, batch, n]; without rounding [0, batch, n]</p><hr><h3 id="gates" tabindex="-1">gates <a class="header-anchor" href="#gates" aria-label="Permalink to &quot;gates&quot;">​</a></h3><blockquote><p><strong>gates</strong>: <code>Tensor3D</code></p></blockquote><p>c, [time, batch, n]; of FastGRNN z and c, [time, batch, 2 n]</p><hr><h3 id="last" tabindex="-1">last <a class="header-anchor" href="#last" aria-label="Permalink to &quot;last&quot;">​</a></h3><blockquote><p><strong>last</strong>: <code>Tensor2D</code></p></blockquote><p>h after the last time step, [batch, n]</p><hr><h3 id="products" tabindex="-1">products <a class="header-anchor" href="#products" aria-label="Permalink to &quot;products&quot;">​</a></h3><blockquote><p><strong>products</strong>: <code>Tensor3D</code></p></blockquote><p>products of h_{t−1} with the left factor of W, [time, batch, rank]; without one [time, batch, 0]</p><hr><h3 id="states" tabindex="-1">states <a class="header-anchor" href="#states" aria-label="Permalink to &quot;states&quot;">​</a></h3><blockquote><p><strong>states</strong>: <code>Tensor3D</code></p></blockquote><p>h, [batch, time, n]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/wasm-kernels/interfaces/FastCellStates.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FastCellStates = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FastCellStates as default
};

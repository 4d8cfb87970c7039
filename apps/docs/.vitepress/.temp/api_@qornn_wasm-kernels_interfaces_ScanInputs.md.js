import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ScanInputs","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/wasm-kernels/interfaces/ScanInputs.md","filePath":"api/@qornn/wasm-kernels/interfaces/ScanInputs.md"}');
const _sfc_main = { name: "api/@qornn/wasm-kernels/interfaces/ScanInputs.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/wasm-kernels</a> / ScanInputs</p><h1 id="interface-scaninputs" tabindex="-1">Interface: ScanInputs <a class="header-anchor" href="#interface-scaninputs" aria-label="Permalink to &quot;Interface: ScanInputs&quot;">​</a></h1><p>Inputs of a scan.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="bias" tabindex="-1">bias <a class="header-anchor" href="#bias" aria-label="Permalink to &quot;bias&quot;">​</a></h3><blockquote><p><strong>bias</strong>: <code>Tensor1D</code> | <code>null</code></p></blockquote><p>b, [n]; null for none</p><hr><h3 id="kernel" tabindex="-1">kernel <a class="header-anchor" href="#kernel" aria-label="Permalink to &quot;kernel&quot;">​</a></h3><blockquote><p><strong>kernel</strong>: <code>Tensor2D</code></p></blockquote><p>U, [n, inputs]</p><hr><h3 id="mask" tabindex="-1">mask <a class="header-anchor" href="#mask" aria-label="Permalink to &quot;mask&quot;">​</a></h3><blockquote><p><strong>mask</strong>: <code>Tensor2D</code> | <code>null</code></p></blockquote><p>mask, [batch, time]: 1 to update, 0 to keep the state; null for no mask</p><hr><h3 id="sigma" tabindex="-1">sigma <a class="header-anchor" href="#sigma" aria-label="Permalink to &quot;sigma&quot;">​</a></h3><blockquote><p><strong>sigma</strong>: <a href="./../type-aliases/Sigma"><code>Sigma</code></a></p></blockquote><hr><h3 id="start" tabindex="-1">start <a class="header-anchor" href="#start" aria-label="Permalink to &quot;start&quot;">​</a></h3><blockquote><p><strong>start</strong>: <code>Tensor2D</code> | <code>null</code></p></blockquote><p>h_0, [batch, n]; null for zeros</p><hr><h3 id="threshold" tabindex="-1">threshold <a class="header-anchor" href="#threshold" aria-label="Permalink to &quot;threshold&quot;">​</a></h3><blockquote><p><strong>threshold</strong>: <code>Tensor1D</code> | <code>null</code></p></blockquote><p>threshold of modReLU, [n]; null for other σ</p><hr><h3 id="weight" tabindex="-1">weight <a class="header-anchor" href="#weight" aria-label="Permalink to &quot;weight&quot;">​</a></h3><blockquote><p><strong>weight</strong>: <a href="./../type-aliases/RecurrentWeight"><code>RecurrentWeight</code></a></p></blockquote><hr><h3 id="x" tabindex="-1">x <a class="header-anchor" href="#x" aria-label="Permalink to &quot;x&quot;">​</a></h3><blockquote><p><strong>x</strong>: <code>Tensor3D</code></p></blockquote><p>sequences, [batch, time, inputs], time ≥ 1</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/wasm-kernels/interfaces/ScanInputs.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ScanInputs = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ScanInputs as default
};

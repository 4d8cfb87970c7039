import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: JumpInputs","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/wasm-kernels/interfaces/JumpInputs.md","filePath":"api/@qornn/wasm-kernels/interfaces/JumpInputs.md"}');
const _sfc_main = { name: "api/@qornn/wasm-kernels/interfaces/JumpInputs.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/wasm-kernels</a> / JumpInputs</p><h1 id="interface-jumpinputs" tabindex="-1">Interface: JumpInputs <a class="header-anchor" href="#interface-jumpinputs" aria-label="Permalink to &quot;Interface: JumpInputs&quot;">​</a></h1><p>A scan whose steps apply powers of the affine map, so that each step covers many time steps.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="drives" tabindex="-1">drives <a class="header-anchor" href="#drives" aria-label="Permalink to &quot;drives&quot;">​</a></h3><blockquote><p><strong>drives</strong>: <code>Tensor3D</code></p></blockquote><p>contribution of a constant input over the same time: rows of the inputs, then of b, [levels, inputs + 1, n]</p><hr><h3 id="emitted" tabindex="-1">emitted <a class="header-anchor" href="#emitted" aria-label="Permalink to &quot;emitted&quot;">​</a></h3><blockquote><p><strong>emitted</strong>: readonly <code>number</code>[]</p></blockquote><p>jumps whose states are returned, ascending</p><hr><h3 id="inputs" tabindex="-1">inputs <a class="header-anchor" href="#inputs" aria-label="Permalink to &quot;inputs&quot;">​</a></h3><blockquote><p><strong>inputs</strong>: <code>Tensor3D</code></p></blockquote><p>input of every jump, [jumps, batch, inputs]</p><hr><h3 id="levels" tabindex="-1">levels <a class="header-anchor" href="#levels" aria-label="Permalink to &quot;levels&quot;">​</a></h3><blockquote><p><strong>levels</strong>: readonly <code>number</code>[]</p></blockquote><p>index of the power of each jump</p><hr><h3 id="powers" tabindex="-1">powers <a class="header-anchor" href="#powers" aria-label="Permalink to &quot;powers&quot;">​</a></h3><blockquote><p><strong>powers</strong>: <code>Tensor3D</code></p></blockquote><p>powers of A = Wᵀ to choose from, [levels, n, n]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/wasm-kernels/interfaces/JumpInputs.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const JumpInputs = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  JumpInputs as default
};

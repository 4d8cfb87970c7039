import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SignedHadamard","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/wasm-kernels/interfaces/SignedHadamard.md","filePath":"api/@qornn/wasm-kernels/interfaces/SignedHadamard.md"}');
const _sfc_main = { name: "api/@qornn/wasm-kernels/interfaces/SignedHadamard.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/wasm-kernels</a> / SignedHadamard</p><h1 id="interface-signedhadamard" tabindex="-1">Interface: SignedHadamard <a class="header-anchor" href="#interface-signedhadamard" aria-label="Permalink to &quot;Interface: SignedHadamard&quot;">​</a></h1><p>W as signs and Hadamard blocks, diag(s) blockdiag(H_m, …) / √m, never formed.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="blocksize" tabindex="-1">blockSize <a class="header-anchor" href="#blocksize" aria-label="Permalink to &quot;blockSize&quot;">​</a></h3><blockquote><p><strong>blockSize</strong>: <code>number</code></p></blockquote><p>m, a power of two that divides n</p><hr><h3 id="signs" tabindex="-1">signs <a class="header-anchor" href="#signs" aria-label="Permalink to &quot;signs&quot;">​</a></h3><blockquote><p><strong>signs</strong>: <code>Tensor1D</code></p></blockquote><p>s, of ±1, [n]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/wasm-kernels/interfaces/SignedHadamard.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SignedHadamard = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SignedHadamard as default
};

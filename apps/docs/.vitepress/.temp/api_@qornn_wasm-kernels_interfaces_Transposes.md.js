import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Transposes","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/wasm-kernels/interfaces/Transposes.md","filePath":"api/@qornn/wasm-kernels/interfaces/Transposes.md"}');
const _sfc_main = { name: "api/@qornn/wasm-kernels/interfaces/Transposes.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/wasm-kernels</a> / Transposes</p><h1 id="interface-transposes" tabindex="-1">Interface: Transposes <a class="header-anchor" href="#interface-transposes" aria-label="Permalink to &quot;Interface: Transposes&quot;">​</a></h1><p>Whether to transpose the operands.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="transposea" tabindex="-1">transposeA <a class="header-anchor" href="#transposea" aria-label="Permalink to &quot;transposeA&quot;">​</a></h3><blockquote><p><strong>transposeA</strong>: <code>boolean</code></p></blockquote><hr><h3 id="transposeb" tabindex="-1">transposeB <a class="header-anchor" href="#transposeb" aria-label="Permalink to &quot;transposeB&quot;">​</a></h3><blockquote><p><strong>transposeB</strong>: <code>boolean</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/wasm-kernels/interfaces/Transposes.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Transposes = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Transposes as default
};

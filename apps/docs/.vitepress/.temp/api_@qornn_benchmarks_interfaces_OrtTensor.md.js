import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: OrtTensor","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/interfaces/OrtTensor.md","filePath":"api/@qornn/benchmarks/interfaces/OrtTensor.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/interfaces/OrtTensor.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / OrtTensor</p><h1 id="interface-orttensor" tabindex="-1">Interface: OrtTensor <a class="header-anchor" href="#interface-orttensor" aria-label="Permalink to &quot;Interface: OrtTensor&quot;">​</a></h1><p>A tensor of onnxruntime.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="data" tabindex="-1">data <a class="header-anchor" href="#data" aria-label="Permalink to &quot;data&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>data</strong>: <code>ArrayLike</code>&lt;<code>number</code>&gt;</p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/interfaces/OrtTensor.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OrtTensor = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OrtTensor as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: onnxruntimeWeb","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/variables/onnxruntimeWeb.md","filePath":"api/@qornn/benchmarks/variables/onnxruntimeWeb.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/variables/onnxruntimeWeb.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / onnxruntimeWeb</p><h1 id="variable-onnxruntimeweb" tabindex="-1">Variable: onnxruntimeWeb <a class="header-anchor" href="#variable-onnxruntimeweb" aria-label="Permalink to &quot;Variable: onnxruntimeWeb&quot;">​</a></h1><blockquote><p><code>const</code> <strong>onnxruntimeWeb</strong>: <a href="./../interfaces/Peer"><code>Peer</code></a>&lt;<a href="./../interfaces/Onnxruntime"><code>Onnxruntime</code></a>&gt;</p></blockquote><p>onnxruntime-web in Node, in WebAssembly with SIMD; searched in the same folders.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/variables/onnxruntimeWeb.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const onnxruntimeWeb = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  onnxruntimeWeb as default
};

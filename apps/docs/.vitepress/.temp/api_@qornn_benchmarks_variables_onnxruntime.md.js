import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: onnxruntime","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/variables/onnxruntime.md","filePath":"api/@qornn/benchmarks/variables/onnxruntime.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/variables/onnxruntime.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / onnxruntime</p><h1 id="variable-onnxruntime" tabindex="-1">Variable: onnxruntime <a class="header-anchor" href="#variable-onnxruntime" aria-label="Permalink to &quot;Variable: onnxruntime&quot;">​</a></h1><blockquote><p><code>const</code> <strong>onnxruntime</strong>: <a href="./../interfaces/Peer"><code>Peer</code></a>&lt;<a href="./../interfaces/Onnxruntime"><code>Onnxruntime</code></a>&gt;</p></blockquote><p>onnxruntime-node in the folder QORNN_ONNXRUNTIME, in the current folder and those above it, or next to this package.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/variables/onnxruntime.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const onnxruntime = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  onnxruntime as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: keras","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/variables/keras.md","filePath":"api/@qornn/benchmarks/variables/keras.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/variables/keras.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / keras</p><h1 id="variable-keras" tabindex="-1">Variable: keras <a class="header-anchor" href="#variable-keras" aria-label="Permalink to &quot;Variable: keras&quot;">​</a></h1><blockquote><p><code>const</code> <strong>keras</strong>: <a href="./../interfaces/Peer"><code>Peer</code></a>&lt;<a href="./../interfaces/Python"><code>Python</code></a>&gt;</p></blockquote><p>Keras with TensorFlow; scripts import <code>qornn_tensorflow</code> before it.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/variables/keras.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const keras = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  keras as default
};

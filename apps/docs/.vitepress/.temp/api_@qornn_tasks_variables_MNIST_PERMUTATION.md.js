import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: MNIST_PERMUTATION","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/variables/MNIST_PERMUTATION.md","filePath":"api/@qornn/tasks/variables/MNIST_PERMUTATION.md"}');
const _sfc_main = { name: "api/@qornn/tasks/variables/MNIST_PERMUTATION.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / MNIST_PERMUTATION</p><h1 id="variable-mnist-permutation" tabindex="-1">Variable: MNIST_PERMUTATION <a class="header-anchor" href="#variable-mnist-permutation" aria-label="Permalink to &quot;Variable: MNIST\\_PERMUTATION&quot;">​</a></h1><blockquote><p><code>const</code> <strong>MNIST_PERMUTATION</strong>: readonly <code>number</code>[]</p></blockquote><p>The standard permutation of permuted MNIST: pixel t of a sequence is pixel <code>MNIST_PERMUTATION[t]</code> of the row-major image. It is <code>numpy.random.RandomState(92916).permutation(784)</code>, as in the code of scoRNN, expRNN and projUNN.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/variables/MNIST_PERMUTATION.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MNIST_PERMUTATION = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MNIST_PERMUTATION as default
};

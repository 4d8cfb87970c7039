import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Predictor","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/type-aliases/Predictor.md","filePath":"api/@qornn/training/type-aliases/Predictor.md"}');
const _sfc_main = { name: "api/@qornn/training/type-aliases/Predictor.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / Predictor</p><h1 id="type-alias-predictor" tabindex="-1">Type Alias: Predictor <a class="header-anchor" href="#type-alias-predictor" aria-label="Permalink to &quot;Type Alias: Predictor&quot;">​</a></h1><blockquote><p><strong>Predictor</strong> = (<code>x</code>, <code>lengths?</code>, <code>samples?</code>) =&gt; <code>tf.Tensor</code></p></blockquote><p>Returns the logits of a batch, [batch, time, outputs] or [batch, outputs], for x [batch, time, inputs]; the caller disposes them.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="x" tabindex="-1">x <a class="header-anchor" href="#x" aria-label="Permalink to &quot;x&quot;">​</a></h3><p><code>tf.Tensor3D</code></p><h3 id="lengths" tabindex="-1">lengths? <a class="header-anchor" href="#lengths" aria-label="Permalink to &quot;lengths?&quot;">​</a></h3><p><code>Int32Array</code></p><p>number of time steps of each sequence, see <code>Batch</code>; default: all of them</p><h3 id="samples" tabindex="-1">samples? <a class="header-anchor" href="#samples" aria-label="Permalink to &quot;samples?&quot;">​</a></h3><p>() =&gt; <code>Float32Array</code></p><p>the inputs before normalization, see <code>Batch</code>; default: unknown</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>tf.Tensor</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/type-aliases/Predictor.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Predictor = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Predictor as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: fixWebgpuSums()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/backend/functions/fixWebgpuSums.md","filePath":"api/@qornn/backend/functions/fixWebgpuSums.md"}');
const _sfc_main = { name: "api/@qornn/backend/functions/fixWebgpuSums.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/backend</a> / fixWebgpuSums</p><h1 id="function-fixwebgpusums" tabindex="-1">Function: fixWebgpuSums() <a class="header-anchor" href="#function-fixwebgpusums" aria-label="Permalink to &quot;Function: fixWebgpuSums()&quot;">​</a></h1><blockquote><p><strong>fixWebgpuSums</strong>(): <code>boolean</code></p></blockquote><p>Lets <code>tf.addN</code> on webgpu add any number of tensors. The stock kernel of tfjs 4.22 binds a buffer for each of them and one for the sum. A program has 8 buffers, so that with 8 tensors it is invalid: nothing throws, and what was queued with it is not computed, either. Gradient norms of <code>trainStep</code> are such sums.</p><p>Does nothing when called again, or when no webgpu backend is registered.</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>boolean</code></p><p>whether the patched kernel is active</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/backend/functions/fixWebgpuSums.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const fixWebgpuSums = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  fixWebgpuSums as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: answerCount()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/functions/answerCount.md","filePath":"api/@qornn/tasks/functions/answerCount.md"}');
const _sfc_main = { name: "api/@qornn/tasks/functions/answerCount.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / answerCount</p><h1 id="function-answercount" tabindex="-1">Function: answerCount() <a class="header-anchor" href="#function-answercount" aria-label="Permalink to &quot;Function: answerCount()&quot;">​</a></h1><blockquote><p><strong>answerCount</strong>(<code>__namedParameters</code>, <code>y</code>): <code>number</code></p></blockquote><p>Number of answers of a batch, which a mean over batches weights its metrics with: class indices ≥ 0, or values that are not NaN. For answers of another form the number of sequences.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><code>Pick</code>&lt;<a href="./../interfaces/Task"><code>Task</code></a>, <code>&quot;answers&quot;</code>&gt;</p><h3 id="y" tabindex="-1">y <a class="header-anchor" href="#y" aria-label="Permalink to &quot;y&quot;">​</a></h3><p><code>Tensor</code></p><p>answers of a batch</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/functions/answerCount.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const answerCount = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  answerCount as default
};

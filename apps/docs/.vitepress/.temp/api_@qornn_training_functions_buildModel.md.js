import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: buildModel()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/functions/buildModel.md","filePath":"api/@qornn/training/functions/buildModel.md"}');
const _sfc_main = { name: "api/@qornn/training/functions/buildModel.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / buildModel</p><h1 id="function-buildmodel" tabindex="-1">Function: buildModel() <a class="header-anchor" href="#function-buildmodel" aria-label="Permalink to &quot;Function: buildModel()&quot;">​</a></h1><blockquote><p><strong>buildModel</strong>(<code>config</code>, <code>task</code>): <code>LayersModel</code></p></blockquote><p>Builds the model of a run: recurrent layers <code>memory</code>, <code>memory_2</code>, …, their mean over time if <code>model.pooling</code> is <code>&#39;mean&#39;</code>, and a dense layer <code>readout</code>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="config" tabindex="-1">config <a class="header-anchor" href="#config" aria-label="Permalink to &quot;config&quot;">​</a></h3><p><code>Pick</code>&lt;<a href="./../type-aliases/RunConfig"><code>RunConfig</code></a>, <code>&quot;model&quot;</code> | <code>&quot;seed&quot;</code>&gt;</p><h3 id="task" tabindex="-1">task <a class="header-anchor" href="#task" aria-label="Permalink to &quot;task&quot;">​</a></h3><p><a href="./../type-aliases/TaskShape"><code>TaskShape</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>LayersModel</code></p><p>input [batch, time, task.inputs], logits [batch, time, task.outputs], or [batch, task.outputs] for tasks with one output per sequence; the initial weights depend on <code>config.seed</code> only</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>LayerConfigError when a layer option is invalid</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/functions/buildModel.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const buildModel = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  buildModel as default
};

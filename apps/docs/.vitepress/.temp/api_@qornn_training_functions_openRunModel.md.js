import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: openRunModel()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/functions/openRunModel.md","filePath":"api/@qornn/training/functions/openRunModel.md"}');
const _sfc_main = { name: "api/@qornn/training/functions/openRunModel.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / openRunModel</p><h1 id="function-openrunmodel" tabindex="-1">Function: openRunModel() <a class="header-anchor" href="#function-openrunmodel" aria-label="Permalink to &quot;Function: openRunModel()&quot;">​</a></h1><blockquote><p><strong>openRunModel</strong>(<code>directory</code>, <code>options?</code>): <code>Promise</code>&lt;<a href="./../interfaces/RunModel"><code>RunModel</code></a>&gt;</p></blockquote><p>Opens a run folder without reading its data: the model and the data record. Only runs without a record read the task.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="directory" tabindex="-1">directory <a class="header-anchor" href="#directory" aria-label="Permalink to &quot;directory&quot;">​</a></h3><p><code>string</code></p><h3 id="options" tabindex="-1">options? <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options?&quot;">​</a></h3><p><a href="./../interfaces/OpenRunOptions"><code>OpenRunOptions</code></a> = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<a href="./../interfaces/RunModel"><code>RunModel</code></a>&gt;</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>as <code>openRun</code>, except for data</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/functions/openRunModel.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const openRunModel = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  openRunModel as default
};

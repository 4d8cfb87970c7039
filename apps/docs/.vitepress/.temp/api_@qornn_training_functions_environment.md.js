import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: environment()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/functions/environment.md","filePath":"api/@qornn/training/functions/environment.md"}');
const _sfc_main = { name: "api/@qornn/training/functions/environment.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / environment</p><h1 id="function-environment" tabindex="-1">Function: environment() <a class="header-anchor" href="#function-environment" aria-label="Permalink to &quot;Function: environment()&quot;">​</a></h1><blockquote><p><strong>environment</strong>(): <code>Pick</code>&lt;<a href="./../interfaces/RunSummary"><code>RunSummary</code></a>, <code>&quot;backend&quot;</code> | <code>&quot;versions&quot;</code> | <code>&quot;machine&quot;</code>&gt;</p></blockquote><p>The environment fields of a summary.</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Pick</code>&lt;<a href="./../interfaces/RunSummary"><code>RunSummary</code></a>, <code>&quot;backend&quot;</code> | <code>&quot;versions&quot;</code> | <code>&quot;machine&quot;</code>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/functions/environment.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const environment = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  environment as default
};

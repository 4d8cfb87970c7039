import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: StepReport","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/interfaces/StepReport.md","filePath":"api/@qornn/training/interfaces/StepReport.md"}');
const _sfc_main = { name: "api/@qornn/training/interfaces/StepReport.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / StepReport</p><h1 id="interface-stepreport" tabindex="-1">Interface: StepReport <a class="header-anchor" href="#interface-stepreport" aria-label="Permalink to &quot;Interface: StepReport&quot;">​</a></h1><p>Report of a training step.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="gradientnorm" tabindex="-1">gradientNorm <a class="header-anchor" href="#gradientnorm" aria-label="Permalink to &quot;gradientNorm&quot;">​</a></h3><blockquote><p><strong>gradientNorm</strong>: <code>number</code></p></blockquote><p>global gradient norm before clipping</p><hr><h3 id="loss" tabindex="-1">loss <a class="header-anchor" href="#loss" aria-label="Permalink to &quot;loss&quot;">​</a></h3><blockquote><p><strong>loss</strong>: <code>number</code></p></blockquote><p>loss of the task plus penalties</p><hr><h3 id="rate" tabindex="-1">rate <a class="header-anchor" href="#rate" aria-label="Permalink to &quot;rate&quot;">​</a></h3><blockquote><p><strong>rate</strong>: <code>number</code></p></blockquote><p>learning rate relative to that of the optimizer</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/interfaces/StepReport.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const StepReport = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  StepReport as default
};

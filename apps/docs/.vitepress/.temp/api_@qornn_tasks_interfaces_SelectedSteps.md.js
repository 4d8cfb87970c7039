import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SelectedSteps","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/interfaces/SelectedSteps.md","filePath":"api/@qornn/tasks/interfaces/SelectedSteps.md"}');
const _sfc_main = { name: "api/@qornn/tasks/interfaces/SelectedSteps.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / SelectedSteps</p><h1 id="interface-selectedsteps" tabindex="-1">Interface: SelectedSteps <a class="header-anchor" href="#interface-selectedsteps" aria-label="Permalink to &quot;Interface: SelectedSteps&quot;">​</a></h1><p>Time steps to evaluate the loss on, with weights such that the weighted sum estimates the sum over all steps.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="steps" tabindex="-1">steps <a class="header-anchor" href="#steps" aria-label="Permalink to &quot;steps&quot;">​</a></h3><blockquote><p><strong>steps</strong>: <code>number</code>[]</p></blockquote><p>ascending</p><hr><h3 id="weights" tabindex="-1">weights <a class="header-anchor" href="#weights" aria-label="Permalink to &quot;weights&quot;">​</a></h3><blockquote><p><strong>weights</strong>: <code>number</code>[]</p></blockquote><p>one per step, &gt; 0</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/interfaces/SelectedSteps.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SelectedSteps = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SelectedSteps as default
};

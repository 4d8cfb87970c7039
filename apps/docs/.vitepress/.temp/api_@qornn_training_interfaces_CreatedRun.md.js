import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CreatedRun","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/interfaces/CreatedRun.md","filePath":"api/@qornn/training/interfaces/CreatedRun.md"}');
const _sfc_main = { name: "api/@qornn/training/interfaces/CreatedRun.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / CreatedRun</p><h1 id="interface-createdrun" tabindex="-1">Interface: CreatedRun <a class="header-anchor" href="#interface-createdrun" aria-label="Permalink to &quot;Interface: CreatedRun&quot;">​</a></h1><p>What a new run begins with.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="part" tabindex="-1">part <a class="header-anchor" href="#part" aria-label="Permalink to &quot;part&quot;">​</a></h3><blockquote><p><strong>part</strong>: <a href="./EvaluatedPart"><code>EvaluatedPart</code></a></p></blockquote><p>the evaluated part of the split</p><hr><h3 id="task" tabindex="-1">task <a class="header-anchor" href="#task" aria-label="Permalink to &quot;task&quot;">​</a></h3><blockquote><p><strong>task</strong>: <a href="./../../tasks/interfaces/Task"><code>Task</code></a></p></blockquote><hr><h3 id="validation" tabindex="-1">validation <a class="header-anchor" href="#validation" aria-label="Permalink to &quot;validation&quot;">​</a></h3><blockquote><p><strong>validation</strong>: <code>Record</code>&lt;<code>string</code>, <code>number</code>&gt;</p></blockquote><p>metrics of its weights on the validation split, with the quantizers on</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/interfaces/CreatedRun.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CreatedRun = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CreatedRun as default
};

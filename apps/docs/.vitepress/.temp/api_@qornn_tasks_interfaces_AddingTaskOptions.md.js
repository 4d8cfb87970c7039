import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: AddingTaskOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/interfaces/AddingTaskOptions.md","filePath":"api/@qornn/tasks/interfaces/AddingTaskOptions.md"}');
const _sfc_main = { name: "api/@qornn/tasks/interfaces/AddingTaskOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / AddingTaskOptions</p><h1 id="interface-addingtaskoptions" tabindex="-1">Interface: AddingTaskOptions <a class="header-anchor" href="#interface-addingtaskoptions" aria-label="Permalink to &quot;Interface: AddingTaskOptions&quot;">​</a></h1><p>Options of <a href="./../functions/addingTask">addingTask</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="seed" tabindex="-1">seed? <a class="header-anchor" href="#seed" aria-label="Permalink to &quot;seed?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>seed?</strong>: <code>number</code></p></blockquote><p>random seed of the sequences, an integer; default 0</p><hr><h3 id="t" tabindex="-1">T <a class="header-anchor" href="#t" aria-label="Permalink to &quot;T&quot;">​</a></h3><blockquote><p><strong>T</strong>: <code>number</code></p></blockquote><p>length of a sequence, an integer ≥ 2; 200 and 750 are usual</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/interfaces/AddingTaskOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AddingTaskOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AddingTaskOptions as default
};

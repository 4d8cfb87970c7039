import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CopyTaskOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/interfaces/CopyTaskOptions.md","filePath":"api/@qornn/tasks/interfaces/CopyTaskOptions.md"}');
const _sfc_main = { name: "api/@qornn/tasks/interfaces/CopyTaskOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / CopyTaskOptions</p><h1 id="interface-copytaskoptions" tabindex="-1">Interface: CopyTaskOptions <a class="header-anchor" href="#interface-copytaskoptions" aria-label="Permalink to &quot;Interface: CopyTaskOptions&quot;">​</a></h1><p>Options of <a href="./../functions/copyTask">copyTask</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="alphabet" tabindex="-1">alphabet? <a class="header-anchor" href="#alphabet" aria-label="Permalink to &quot;alphabet?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>alphabet?</strong>: <code>number</code></p></blockquote><p>number of different symbols, an integer ≥ 2; default 8</p><hr><h3 id="seed" tabindex="-1">seed? <a class="header-anchor" href="#seed" aria-label="Permalink to &quot;seed?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>seed?</strong>: <code>number</code></p></blockquote><p>random seed of the messages, an integer; default 0</p><hr><h3 id="symbols" tabindex="-1">symbols? <a class="header-anchor" href="#symbols" aria-label="Permalink to &quot;symbols?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>symbols?</strong>: <code>number</code></p></blockquote><p>K, length of the message, an integer ≥ 1; default 10</p><hr><h3 id="t0" tabindex="-1">T0 <a class="header-anchor" href="#t0" aria-label="Permalink to &quot;T0&quot;">​</a></h3><blockquote><p><strong>T0</strong>: <code>number</code></p></blockquote><p>number of blanks between message and recall, an integer ≥ 1</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/interfaces/CopyTaskOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CopyTaskOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CopyTaskOptions as default
};

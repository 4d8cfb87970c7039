import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PythonRowsOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/interfaces/PythonRowsOptions.md","filePath":"api/@qornn/benchmarks/interfaces/PythonRowsOptions.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/interfaces/PythonRowsOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / PythonRowsOptions</p><h1 id="interface-pythonrowsoptions" tabindex="-1">Interface: PythonRowsOptions <a class="header-anchor" href="#interface-pythonrowsoptions" aria-label="Permalink to &quot;Interface: PythonRowsOptions&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="limit" tabindex="-1">limit? <a class="header-anchor" href="#limit" aria-label="Permalink to &quot;limit?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>limit?</strong>: <code>number</code></p></blockquote><p>milliseconds in which the script answers, else it is ended, and its rows are missing; default 3 minutes</p><hr><h3 id="threads" tabindex="-1">threads? <a class="header-anchor" href="#threads" aria-label="Permalink to &quot;threads?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>threads?</strong>: <code>number</code></p></blockquote><p>threads that the script computes with, for the record; default 1</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/interfaces/PythonRowsOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PythonRowsOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PythonRowsOptions as default
};

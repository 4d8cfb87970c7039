import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: NodeRowsOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/interfaces/NodeRowsOptions.md","filePath":"api/@qornn/benchmarks/interfaces/NodeRowsOptions.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/interfaces/NodeRowsOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / NodeRowsOptions</p><h1 id="interface-noderowsoptions" tabindex="-1">Interface: NodeRowsOptions <a class="header-anchor" href="#interface-noderowsoptions" aria-label="Permalink to &quot;Interface: NodeRowsOptions&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="environment" tabindex="-1">environment? <a class="header-anchor" href="#environment" aria-label="Permalink to &quot;environment?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>environment?</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>string</code>&gt;&gt;</p></blockquote><p>environment variables beside those of this process</p><hr><h3 id="limit" tabindex="-1">limit? <a class="header-anchor" href="#limit" aria-label="Permalink to &quot;limit?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>limit?</strong>: <code>number</code></p></blockquote><p>milliseconds in which the script answers, else it is ended, and its rows are missing; default 3 minutes</p><hr><h3 id="threads" tabindex="-1">threads? <a class="header-anchor" href="#threads" aria-label="Permalink to &quot;threads?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>threads?</strong>: <code>number</code></p></blockquote><p>threads that the script computes with, for the record; default 1</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/interfaces/NodeRowsOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const NodeRowsOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  NodeRowsOptions as default
};

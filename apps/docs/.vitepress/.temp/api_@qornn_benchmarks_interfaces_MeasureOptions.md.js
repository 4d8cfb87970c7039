import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: MeasureOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/interfaces/MeasureOptions.md","filePath":"api/@qornn/benchmarks/interfaces/MeasureOptions.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/interfaces/MeasureOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / MeasureOptions</p><h1 id="interface-measureoptions" tabindex="-1">Interface: MeasureOptions <a class="header-anchor" href="#interface-measureoptions" aria-label="Permalink to &quot;Interface: MeasureOptions&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="budget" tabindex="-1">budget? <a class="header-anchor" href="#budget" aria-label="Permalink to &quot;budget?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>budget?</strong>: <code>number</code></p></blockquote><p>milliseconds after which no round begins, once there are three; default: none</p><hr><h3 id="now" tabindex="-1">now? <a class="header-anchor" href="#now" aria-label="Permalink to &quot;now?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>now?</strong>: () =&gt; <code>number</code></p></blockquote><p>clock in milliseconds; default <code>performance.now</code></p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>number</code></p><hr><h3 id="processor" tabindex="-1">processor? <a class="header-anchor" href="#processor" aria-label="Permalink to &quot;processor?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>processor?</strong>: () =&gt; <code>number</code></p></blockquote><p>clock of the processor time in milliseconds; default that of this process, and none beside a given <code>now</code></p><h4 id="returns-1" tabindex="-1">Returns <a class="header-anchor" href="#returns-1" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>number</code></p><hr><h3 id="rounds" tabindex="-1">rounds? <a class="header-anchor" href="#rounds" aria-label="Permalink to &quot;rounds?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>rounds?</strong>: <code>number</code></p></blockquote><p>measurements of each contestant; default 5</p><hr><h3 id="signal" tabindex="-1">signal? <a class="header-anchor" href="#signal" aria-label="Permalink to &quot;signal?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>signal?</strong>: <code>AbortSignal</code></p></blockquote><p>aborts between measurements</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/interfaces/MeasureOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MeasureOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MeasureOptions as default
};

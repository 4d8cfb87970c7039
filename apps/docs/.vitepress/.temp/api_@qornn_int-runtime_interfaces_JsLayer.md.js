import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: JsLayer","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/interfaces/JsLayer.md","filePath":"api/@qornn/int-runtime/interfaces/JsLayer.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/interfaces/JsLayer.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / JsLayer</p><h1 id="interface-jslayer" tabindex="-1">Interface: JsLayer <a class="header-anchor" href="#interface-jslayer" aria-label="Permalink to &quot;Interface: JsLayer&quot;">​</a></h1><p>A layer in JavaScript with the states of streams in lock-step.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="memorybytes" tabindex="-1">memoryBytes <a class="header-anchor" href="#memorybytes" aria-label="Permalink to &quot;memoryBytes&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>memoryBytes</strong>: <code>number</code></p></blockquote><p>bytes of all its buffers</p><hr><h3 id="output" tabindex="-1">output <a class="header-anchor" href="#output" aria-label="Permalink to &quot;output&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>output</strong>: <code>Int16Array</code></p></blockquote><p>the output, [batch, units]</p><hr><h3 id="states" tabindex="-1">states <a class="header-anchor" href="#states" aria-label="Permalink to &quot;states&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>states</strong>: readonly <code>Int16Array</code>&lt;<code>ArrayBufferLike</code>&gt;[]</p></blockquote><p>the state vectors, each [batch, length]; a step updates the same arrays</p><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="refresh" tabindex="-1">refresh() <a class="header-anchor" href="#refresh" aria-label="Permalink to &quot;refresh()&quot;">​</a></h3><blockquote><p><strong>refresh</strong>(): <code>void</code></p></blockquote><p>Updates the output after states were written.</p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>void</code></p><hr><h3 id="step" tabindex="-1">step() <a class="header-anchor" href="#step" aria-label="Permalink to &quot;step()&quot;">​</a></h3><blockquote><p><strong>step</strong>(<code>input</code>): <code>void</code></p></blockquote><p>Runs one time step of all streams without allocating.</p><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><h5 id="input" tabindex="-1">input <a class="header-anchor" href="#input" aria-label="Permalink to &quot;input&quot;">​</a></h5><p><code>Int16Array</code></p><p>[batch, inputs]</p><h4 id="returns-1" tabindex="-1">Returns <a class="header-anchor" href="#returns-1" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>void</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/interfaces/JsLayer.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const JsLayer = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  JsLayer as default
};

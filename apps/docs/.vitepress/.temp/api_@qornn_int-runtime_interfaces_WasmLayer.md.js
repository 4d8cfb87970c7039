import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: WasmLayer","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/interfaces/WasmLayer.md","filePath":"api/@qornn/int-runtime/interfaces/WasmLayer.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/interfaces/WasmLayer.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / WasmLayer</p><h1 id="interface-wasmlayer" tabindex="-1">Interface: WasmLayer <a class="header-anchor" href="#interface-wasmlayer" aria-label="Permalink to &quot;Interface: WasmLayer&quot;">​</a></h1><p>A layer in the memory of the WebAssembly engine.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="at" tabindex="-1">at <a class="header-anchor" href="#at" aria-label="Permalink to &quot;at&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>at</strong>: <code>number</code></p></blockquote><p>address of its words, which begin as in src/kernel-words.ts; the engine writes the offset of its vectors</p><hr><h3 id="sums" tabindex="-1">sums <a class="header-anchor" href="#sums" aria-label="Permalink to &quot;sums&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>sums</strong>: <code>number</code></p></blockquote><p>number of 32-bit sums that a step of one stream needs in each scratch buffer</p><hr><h3 id="vectors" tabindex="-1">vectors <a class="header-anchor" href="#vectors" aria-label="Permalink to &quot;vectors&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>vectors</strong>: readonly <code>number</code>[]</p></blockquote><p>padded lengths of the vectors that the engine allocates per stream: the state vectors in order, then others that the kernels need. The kernels access them, each [batch, length], by pointers, which they may swap.</p><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="refresh" tabindex="-1">refresh() <a class="header-anchor" href="#refresh" aria-label="Permalink to &quot;refresh()&quot;">​</a></h3><blockquote><p><strong>refresh</strong>(<code>vectors</code>): <code>void</code></p></blockquote><p>Updates the other vectors of a stream after states were written.</p><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><h5 id="vectors-1" tabindex="-1">vectors <a class="header-anchor" href="#vectors-1" aria-label="Permalink to &quot;vectors&quot;">​</a></h5><p>readonly <code>Int16Array</code>&lt;<code>ArrayBufferLike</code>&gt;[]</p><p>vectors of one stream, including padding</p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>void</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/interfaces/WasmLayer.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WasmLayer = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WasmLayer as default
};

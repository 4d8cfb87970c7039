import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: StateEncoding","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/interfaces/StateEncoding.md","filePath":"api/@qornn/int-runtime/interfaces/StateEncoding.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/interfaces/StateEncoding.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / StateEncoding</p><h1 id="interface-stateencoding" tabindex="-1">Interface: StateEncoding <a class="header-anchor" href="#interface-stateencoding" aria-label="Permalink to &quot;Interface: StateEncoding&quot;">​</a></h1><p>Encoding of a state vector: component i shifted right by <code>shifts[i]</code> is a code of <code>bits</code> bits; component i times <code>scale</code> · 2^<code>exponents[i]</code> is the real value.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./ContainedState"><code>ContainedState</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="bits" tabindex="-1">bits <a class="header-anchor" href="#bits" aria-label="Permalink to &quot;bits&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>bits</strong>: <code>number</code></p></blockquote><hr><h3 id="exponents" tabindex="-1">exponents? <a class="header-anchor" href="#exponents" aria-label="Permalink to &quot;exponents?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>exponents?</strong>: <code>Int32Array</code>&lt;<code>ArrayBufferLike</code>&gt;</p></blockquote><p>absent if all are 0</p><hr><h3 id="scale" tabindex="-1">scale <a class="header-anchor" href="#scale" aria-label="Permalink to &quot;scale&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>scale</strong>: <code>number</code></p></blockquote><hr><h3 id="shifts" tabindex="-1">shifts <a class="header-anchor" href="#shifts" aria-label="Permalink to &quot;shifts&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>shifts</strong>: <code>Int32Array</code></p></blockquote><p>empty if all are 0</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/interfaces/StateEncoding.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const StateEncoding = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  StateEncoding as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: StateVector","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/interfaces/StateVector.md","filePath":"api/@qornn/int-runtime/interfaces/StateVector.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/interfaces/StateVector.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / StateVector</p><h1 id="interface-statevector" tabindex="-1">Interface: StateVector <a class="header-anchor" href="#interface-statevector" aria-label="Permalink to &quot;Interface: StateVector&quot;">​</a></h1><p>A state vector of a layer, such as h, or c of an LSTM. Its components have at most 16 bits. Vectors of one layer may have different lengths and bits.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>string</code></p></blockquote><p>name in the formula of the kind</p><hr><h3 id="start" tabindex="-1">start <a class="header-anchor" href="#start" aria-label="Permalink to &quot;start&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>start</strong>: <code>Int16Array</code></p></blockquote><p>initial state of one stream</p><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="holds" tabindex="-1">holds() <a class="header-anchor" href="#holds" aria-label="Permalink to &quot;holds()&quot;">​</a></h3><blockquote><p><strong>holds</strong>(<code>value</code>, <code>i</code>): <code>boolean</code></p></blockquote><p>Whether component i may have this value, because restored states must not invalidate the overflow proof.</p><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><h5 id="value" tabindex="-1">value <a class="header-anchor" href="#value" aria-label="Permalink to &quot;value&quot;">​</a></h5><p><code>number</code></p><h5 id="i" tabindex="-1">i <a class="header-anchor" href="#i" aria-label="Permalink to &quot;i&quot;">​</a></h5><p><code>number</code></p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>boolean</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/interfaces/StateVector.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const StateVector = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  StateVector as default
};

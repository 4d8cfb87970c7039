import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: FloatLayer","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/interfaces/FloatLayer.md","filePath":"api/@qornn/int-runtime/interfaces/FloatLayer.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/interfaces/FloatLayer.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / FloatLayer</p><h1 id="interface-floatlayer" tabindex="-1">Interface: FloatLayer <a class="header-anchor" href="#interface-floatlayer" aria-label="Permalink to &quot;Interface: FloatLayer&quot;">​</a></h1><p>A floating-point layer with a state.</p><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="start" tabindex="-1">start() <a class="header-anchor" href="#start" aria-label="Permalink to &quot;start()&quot;">​</a></h3><blockquote><p><strong>start</strong>(<code>observe</code>): <code>void</code></p></blockquote><p>Resets to the initial state, which is observed.</p><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><h5 id="observe" tabindex="-1">observe <a class="header-anchor" href="#observe" aria-label="Permalink to &quot;observe&quot;">​</a></h5><p><a href="./../type-aliases/ObserveSignal"><code>ObserveSignal</code></a></p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>void</code></p><hr><h3 id="step" tabindex="-1">step() <a class="header-anchor" href="#step" aria-label="Permalink to &quot;step()&quot;">​</a></h3><blockquote><p><strong>step</strong>(<code>input</code>, <code>observe</code>): <code>Float32Array</code></p></blockquote><p>Runs one time step. Calibrated signals and state vectors are observed.</p><h4 id="parameters-1" tabindex="-1">Parameters <a class="header-anchor" href="#parameters-1" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><h5 id="input" tabindex="-1">input <a class="header-anchor" href="#input" aria-label="Permalink to &quot;input&quot;">​</a></h5><p><code>Float32Array</code></p><h5 id="observe-1" tabindex="-1">observe <a class="header-anchor" href="#observe-1" aria-label="Permalink to &quot;observe&quot;">​</a></h5><p><a href="./../type-aliases/ObserveSignal"><code>ObserveSignal</code></a></p><h4 id="returns-1" tabindex="-1">Returns <a class="header-anchor" href="#returns-1" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>Float32Array</code></p><p>the output of the layer, [units]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/interfaces/FloatLayer.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FloatLayer = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FloatLayer as default
};

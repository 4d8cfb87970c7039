import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: StateReport","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/interfaces/StateReport.md","filePath":"api/@qornn/int-runtime/interfaces/StateReport.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/interfaces/StateReport.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / StateReport</p><h1 id="interface-statereport" tabindex="-1">Interface: StateReport <a class="header-anchor" href="#interface-statereport" aria-label="Permalink to &quot;Interface: StateReport&quot;">​</a></h1><p>Quantization errors in a vector of states.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./LayerReport"><code>LayerReport</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="saturation" tabindex="-1">saturation <a class="header-anchor" href="#saturation" aria-label="Permalink to &quot;saturation&quot;">​</a></h3><blockquote><p><strong>saturation</strong>: <code>number</code></p></blockquote><p>fraction of states at a limit of their range, over units, time steps and sequences, in [0, 1]</p><hr><h3 id="signaltonoise" tabindex="-1">signalToNoise <a class="header-anchor" href="#signaltonoise" aria-label="Permalink to &quot;signalToNoise&quot;">​</a></h3><blockquote><p><strong>signalToNoise</strong>: <a href="./SignalToNoise"><code>SignalToNoise</code></a></p></blockquote><p>signal: h in floating point; noise: its difference from stateScale · h in integers</p><hr><h3 id="unusedrange" tabindex="-1">unusedRange <a class="header-anchor" href="#unusedrange" aria-label="Permalink to &quot;unusedRange&quot;">​</a></h3><blockquote><p><strong>unusedRange</strong>: <code>number</code></p></blockquote><p>mean over units of the unused fraction of the range, max(0, 1 − max |c| / (2^{k−1} − 1))</p><hr><h3 id="worstunit" tabindex="-1">worstUnit <a class="header-anchor" href="#worstunit" aria-label="Permalink to &quot;worstUnit&quot;">​</a></h3><blockquote><p><strong>worstUnit</strong>: <code>object</code></p></blockquote><p>the unit with the largest saturation, and its fraction</p><h4 id="saturation-1" tabindex="-1">saturation <a class="header-anchor" href="#saturation-1" aria-label="Permalink to &quot;saturation&quot;">​</a></h4><blockquote><p><strong>saturation</strong>: <code>number</code></p></blockquote><h4 id="unit" tabindex="-1">unit <a class="header-anchor" href="#unit" aria-label="Permalink to &quot;unit&quot;">​</a></h4><blockquote><p><strong>unit</strong>: <code>number</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/interfaces/StateReport.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const StateReport = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  StateReport as default
};

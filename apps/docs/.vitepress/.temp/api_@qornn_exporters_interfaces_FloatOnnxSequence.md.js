import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: FloatOnnxSequence","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/interfaces/FloatOnnxSequence.md","filePath":"api/@qornn/exporters/interfaces/FloatOnnxSequence.md"}');
const _sfc_main = { name: "api/@qornn/exporters/interfaces/FloatOnnxSequence.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / FloatOnnxSequence</p><h1 id="interface-floatonnxsequence" tabindex="-1">Interface: FloatOnnxSequence <a class="header-anchor" href="#interface-floatonnxsequence" aria-label="Permalink to &quot;Interface: FloatOnnxSequence&quot;">​</a></h1><p>A sequence in floating point.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="assequence" tabindex="-1">asSequence <a class="header-anchor" href="#assequence" aria-label="Permalink to &quot;asSequence&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>asSequence</strong>: <code>boolean</code></p></blockquote><p>whether the states of every time step are needed</p><hr><h3 id="lengths" tabindex="-1">lengths <a class="header-anchor" href="#lengths" aria-label="Permalink to &quot;lengths&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>lengths</strong>: <a href="./OnnxValue"><code>OnnxValue</code></a> | <code>undefined</code></p></blockquote><p>number of time steps of each sequence, INT32 [batch]; undefined: all have all</p><hr><h3 id="states" tabindex="-1">states <a class="header-anchor" href="#states" aria-label="Permalink to &quot;states&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>states</strong>: readonly <a href="./OnnxVector"><code>OnnxVector</code></a>[]</p></blockquote><p>initial states, [batch, length]</p><hr><h3 id="x" tabindex="-1">x <a class="header-anchor" href="#x" aria-label="Permalink to &quot;x&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>x</strong>: <a href="./OnnxValue"><code>OnnxValue</code></a></p></blockquote><p>[time, batch, inputs]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/interfaces/FloatOnnxSequence.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FloatOnnxSequence = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FloatOnnxSequence as default
};

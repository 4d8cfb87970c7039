import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ExportOnnxOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/interfaces/ExportOnnxOptions.md","filePath":"api/@qornn/exporters/interfaces/ExportOnnxOptions.md"}');
const _sfc_main = { name: "api/@qornn/exporters/interfaces/ExportOnnxOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / ExportOnnxOptions</p><h1 id="interface-exportonnxoptions" tabindex="-1">Interface: ExportOnnxOptions <a class="header-anchor" href="#interface-exportonnxoptions" aria-label="Permalink to &quot;Interface: ExportOnnxOptions&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="graph" tabindex="-1">graph? <a class="header-anchor" href="#graph" aria-label="Permalink to &quot;graph?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>graph?</strong>: <code>&quot;float&quot;</code> | <code>&quot;integer&quot;</code></p></blockquote><p><code>&#39;integer&#39;</code> (default): the same integers as the engines, bit for bit. <code>&#39;float&#39;</code>: the operators RNN, GRU and LSTM with dequantized weights, for tools that know them; close to the engines, as these do not round states. The loops of FastRNN and FastGRNN do.</p><hr><h3 id="inputs" tabindex="-1">inputs? <a class="header-anchor" href="#inputs" aria-label="Permalink to &quot;inputs?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>inputs?</strong>: <a href="./../type-aliases/OnnxInputs"><code>OnnxInputs</code></a></p></blockquote><p>what the graph reads: <code>&#39;samples&#39;</code> (default), float32 in their own units, or <code>&#39;codes&#39;</code>, int16</p><hr><h3 id="lengths" tabindex="-1">lengths? <a class="header-anchor" href="#lengths" aria-label="Permalink to &quot;lengths?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>lengths?</strong>: <code>boolean</code></p></blockquote><p>whether sequences of a batch have lengths of their own, which the graph reads from an input <code>lengths</code>; default false; not for streaming</p><hr><h3 id="opset" tabindex="-1">opset? <a class="header-anchor" href="#opset" aria-label="Permalink to &quot;opset?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>opset?</strong>: <code>number</code></p></blockquote><p>version of the standard operators, 17 (default) to 22</p><hr><h3 id="streaming" tabindex="-1">streaming? <a class="header-anchor" href="#streaming" aria-label="Permalink to &quot;streaming?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>streaming?</strong>: <code>boolean</code></p></blockquote><p>false (default): whole sequences from the initial state. true: one time step a call, states in and out.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/interfaces/ExportOnnxOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ExportOnnxOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ExportOnnxOptions as default
};

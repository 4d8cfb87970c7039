import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: FloatOnnxPlace","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/interfaces/FloatOnnxPlace.md","filePath":"api/@qornn/exporters/interfaces/FloatOnnxPlace.md"}');
const _sfc_main = { name: "api/@qornn/exporters/interfaces/FloatOnnxPlace.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / FloatOnnxPlace</p><h1 id="interface-floatonnxplace" tabindex="-1">Interface: FloatOnnxPlace <a class="header-anchor" href="#interface-floatonnxplace" aria-label="Permalink to &quot;Interface: FloatOnnxPlace&quot;">​</a></h1><p>Where a layer stands in an ONNX graph in floating point.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./OnnxPlace"><code>OnnxPlace</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="inputmagnitude" tabindex="-1">inputMagnitude <a class="header-anchor" href="#inputmagnitude" aria-label="Permalink to &quot;inputMagnitude&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>inputMagnitude</strong>: <code>number</code></p></blockquote><p>largest magnitude of the layer&#39;s input</p><h4 id="inherited-from" tabindex="-1">Inherited from <a class="header-anchor" href="#inherited-from" aria-label="Permalink to &quot;Inherited from&quot;">​</a></h4><p><a href="./OnnxPlace"><code>OnnxPlace</code></a>.<a href="./OnnxPlace#inputmagnitude"><code>inputMagnitude</code></a></p><hr><h3 id="inputscale" tabindex="-1">inputScale <a class="header-anchor" href="#inputscale" aria-label="Permalink to &quot;inputScale&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>inputScale</strong>: <code>number</code></p></blockquote><p>value of the integer 1 of its input</p><hr><h3 id="prefix" tabindex="-1">prefix <a class="header-anchor" href="#prefix" aria-label="Permalink to &quot;prefix&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>prefix</strong>: <code>string</code></p></blockquote><p>before all names of its values, such as <code>layer0</code></p><h4 id="inherited-from-1" tabindex="-1">Inherited from <a class="header-anchor" href="#inherited-from-1" aria-label="Permalink to &quot;Inherited from&quot;">​</a></h4><p><a href="./OnnxPlace"><code>OnnxPlace</code></a>.<a href="./OnnxPlace#prefix"><code>prefix</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/interfaces/FloatOnnxPlace.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FloatOnnxPlace = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FloatOnnxPlace as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: floorDivideOnnx()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/functions/floorDivideOnnx.md","filePath":"api/@qornn/exporters/functions/floorDivideOnnx.md"}');
const _sfc_main = { name: "api/@qornn/exporters/functions/floorDivideOnnx.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / floorDivideOnnx</p><h1 id="function-floordivideonnx" tabindex="-1">Function: floorDivideOnnx() <a class="header-anchor" href="#function-floordivideonnx" aria-label="Permalink to &quot;Function: floorDivideOnnx()&quot;">​</a></h1><blockquote><p><strong>floorDivideOnnx</strong>(<code>graph</code>, <code>name</code>, <code>a</code>, <code>b</code>): <a href="./../interfaces/OnnxValue"><code>OnnxValue</code></a></p></blockquote><p>⌊a / b⌋ = (a − (a mod b)) / b for b &gt; 0: an arithmetic shift for b = 2^s. BitShift is for unsigned integers only, and Div rounds towards zero; Mod has the sign of b, so what is divided is a multiple of b, and it is not below the smallest number of its type.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="graph" tabindex="-1">graph <a class="header-anchor" href="#graph" aria-label="Permalink to &quot;graph&quot;">​</a></h3><p><a href="./../interfaces/OnnxGraph"><code>OnnxGraph</code></a></p><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><p><code>string</code></p><h3 id="a" tabindex="-1">a <a class="header-anchor" href="#a" aria-label="Permalink to &quot;a&quot;">​</a></h3><p><a href="./../interfaces/OnnxValue"><code>OnnxValue</code></a></p><p>INT32 or INT64</p><h3 id="b" tabindex="-1">b <a class="header-anchor" href="#b" aria-label="Permalink to &quot;b&quot;">​</a></h3><p><a href="./../interfaces/OnnxValue"><code>OnnxValue</code></a></p><p>of the same type, &gt; 0</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/OnnxValue"><code>OnnxValue</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/functions/floorDivideOnnx.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const floorDivideOnnx = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  floorDivideOnnx as default
};

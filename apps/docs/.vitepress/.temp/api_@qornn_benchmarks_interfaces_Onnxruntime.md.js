import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Onnxruntime","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/interfaces/Onnxruntime.md","filePath":"api/@qornn/benchmarks/interfaces/Onnxruntime.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/interfaces/Onnxruntime.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / Onnxruntime</p><h1 id="interface-onnxruntime" tabindex="-1">Interface: Onnxruntime <a class="header-anchor" href="#interface-onnxruntime" aria-label="Permalink to &quot;Interface: Onnxruntime&quot;">​</a></h1><p>onnxruntime on one thread.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="version" tabindex="-1">version <a class="header-anchor" href="#version" aria-label="Permalink to &quot;version&quot;">​</a></h3><blockquote><p><strong>version</strong>: <code>string</code></p></blockquote><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="session" tabindex="-1">session() <a class="header-anchor" href="#session" aria-label="Permalink to &quot;session()&quot;">​</a></h3><blockquote><p><strong>session</strong>(<code>model</code>): <code>Promise</code>&lt;<a href="./OrtSession"><code>OrtSession</code></a>&gt;</p></blockquote><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><h5 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h5><p><code>Uint8Array</code></p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>Promise</code>&lt;<a href="./OrtSession"><code>OrtSession</code></a>&gt;</p><hr><h3 id="tensor" tabindex="-1">tensor() <a class="header-anchor" href="#tensor" aria-label="Permalink to &quot;tensor()&quot;">​</a></h3><blockquote><p><strong>tensor</strong>(<code>data</code>, <code>shape</code>): <a href="./OrtTensor"><code>OrtTensor</code></a></p></blockquote><h4 id="parameters-1" tabindex="-1">Parameters <a class="header-anchor" href="#parameters-1" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><h5 id="data" tabindex="-1">data <a class="header-anchor" href="#data" aria-label="Permalink to &quot;data&quot;">​</a></h5><p><code>Float32Array</code></p><h5 id="shape" tabindex="-1">shape <a class="header-anchor" href="#shape" aria-label="Permalink to &quot;shape&quot;">​</a></h5><p>readonly <code>number</code>[]</p><h4 id="returns-1" tabindex="-1">Returns <a class="header-anchor" href="#returns-1" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><a href="./OrtTensor"><code>OrtTensor</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/interfaces/Onnxruntime.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Onnxruntime = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Onnxruntime as default
};

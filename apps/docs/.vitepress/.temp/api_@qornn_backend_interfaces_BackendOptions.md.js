import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: BackendOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/backend/interfaces/BackendOptions.md","filePath":"api/@qornn/backend/interfaces/BackendOptions.md"}');
const _sfc_main = { name: "api/@qornn/backend/interfaces/BackendOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/backend</a> / BackendOptions</p><h1 id="interface-backendoptions" tabindex="-1">Interface: BackendOptions <a class="header-anchor" href="#interface-backendoptions" aria-label="Permalink to &quot;Interface: BackendOptions&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="backend" tabindex="-1">backend? <a class="header-anchor" href="#backend" aria-label="Permalink to &quot;backend?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>backend?</strong>: <code>&quot;tensorflow&quot;</code> | <code>&quot;tensorflow-gpu&quot;</code> | <code>&quot;webgpu&quot;</code> | <code>&quot;webgl&quot;</code> | <code>&quot;wasm&quot;</code> | <code>&quot;cpu&quot;</code> | <code>&quot;auto&quot;</code> | <code>string</code> &amp; <code>object</code></p></blockquote><p>Name of the backend. Default: the environment variable <code>QORNN_BACKEND</code>, else &#39;auto&#39;: the first that works of tensorflow-gpu, wasm, tensorflow, cpu in Node, and of webgpu, webgl (if their packages were imported), wasm, cpu in a browser.</p><hr><h3 id="threads" tabindex="-1">threads? <a class="header-anchor" href="#threads" aria-label="Permalink to &quot;threads?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>threads?</strong>: <code>number</code></p></blockquote><p>Threads of the wasm backend, an integer ≥ 1. Default: TensorFlow.js chooses. More than one needs a cross-origin isolated browser page, and must be set before the backend first starts. In Node it is always one.</p><hr><h3 id="wasmpaths" tabindex="-1">wasmPaths? <a class="header-anchor" href="#wasmpaths" aria-label="Permalink to &quot;wasmPaths?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>wasmPaths?</strong>: <a href="./../type-aliases/WasmPaths"><code>WasmPaths</code></a></p></blockquote><p>Location of the .wasm files of TensorFlow.js: a URL prefix ending in a slash, or the URL of each file. The default, next to the running script, works in Node but not in a bundled page. Read when the wasm backend first starts; a running backend already has its files.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/backend/interfaces/BackendOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BackendOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BackendOptions as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: BackendDescription","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/backend/interfaces/BackendDescription.md","filePath":"api/@qornn/backend/interfaces/BackendDescription.md"}');
const _sfc_main = { name: "api/@qornn/backend/interfaces/BackendDescription.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/backend</a> / BackendDescription</p><h1 id="interface-backenddescription" tabindex="-1">Interface: BackendDescription <a class="header-anchor" href="#interface-backenddescription" aria-label="Permalink to &quot;Interface: BackendDescription&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="failures" tabindex="-1">failures <a class="header-anchor" href="#failures" aria-label="Permalink to &quot;failures&quot;">​</a></h3><blockquote><p><strong>failures</strong>: <a href="./BackendFailure"><code>BackendFailure</code></a>[]</p></blockquote><p>Backends that &#39;auto&#39; tried before and could not use, in order.</p><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><strong>name</strong>: <code>&quot;tensorflow&quot;</code> | <code>&quot;tensorflow-gpu&quot;</code> | <code>&quot;webgpu&quot;</code> | <code>&quot;webgl&quot;</code> | <code>&quot;wasm&quot;</code> | <code>&quot;cpu&quot;</code></p></blockquote><hr><h3 id="threads" tabindex="-1">threads <a class="header-anchor" href="#threads" aria-label="Permalink to &quot;threads&quot;">​</a></h3><blockquote><p><strong>threads</strong>: <code>number</code> | <code>null</code></p></blockquote><p>Threads of the wasm backend; null for other backends, which do not report it.</p><hr><h3 id="version" tabindex="-1">version <a class="header-anchor" href="#version" aria-label="Permalink to &quot;version&quot;">​</a></h3><blockquote><p><strong>version</strong>: <code>string</code></p></blockquote><p>Version of TensorFlow.js.</p><hr><h3 id="wasmproductfix" tabindex="-1">wasmProductFix <a class="header-anchor" href="#wasmproductfix" aria-label="Permalink to &quot;wasmProductFix&quot;">​</a></h3><blockquote><p><strong>wasmProductFix</strong>: <code>boolean</code></p></blockquote><p>Whether <a href="./../functions/fixWasmProducts">fixWasmProducts</a> is active. False for backends other than wasm.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/backend/interfaces/BackendDescription.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BackendDescription = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BackendDescription as default
};

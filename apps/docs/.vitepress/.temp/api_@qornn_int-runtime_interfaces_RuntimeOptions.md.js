import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RuntimeOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/interfaces/RuntimeOptions.md","filePath":"api/@qornn/int-runtime/interfaces/RuntimeOptions.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/interfaces/RuntimeOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / RuntimeOptions</p><h1 id="interface-runtimeoptions" tabindex="-1">Interface: RuntimeOptions <a class="header-anchor" href="#interface-runtimeoptions" aria-label="Permalink to &quot;Interface: RuntimeOptions&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="batch" tabindex="-1">batch? <a class="header-anchor" href="#batch" aria-label="Permalink to &quot;batch?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>batch?</strong>: <code>number</code></p></blockquote><p>number of streams in lock-step, an integer ≥ 1; default 1</p><hr><h3 id="engine" tabindex="-1">engine? <a class="header-anchor" href="#engine" aria-label="Permalink to &quot;engine?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>engine?</strong>: <code>&quot;auto&quot;</code> | <code>&quot;js&quot;</code> | <code>&quot;wasm&quot;</code></p></blockquote><p><code>&#39;auto&#39;</code> (default): WebAssembly with SIMD if available and supported by all layers, else JavaScript; or <code>&#39;wasm&#39;</code>, <code>&#39;js&#39;</code></p><hr><h3 id="weights" tabindex="-1">weights? <a class="header-anchor" href="#weights" aria-label="Permalink to &quot;weights?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>weights?</strong>: <code>WeightStorage</code></p></blockquote><p>Weight format of <code>&#39;wasm&#39;</code>: <code>&#39;expanded&#39;</code> to 16 bits, <code>&#39;packed&#39;</code> to 8, 4, 2 or 1 bits, <code>&#39;bytes&#39;</code> for dot products of bytes by relaxed SIMD, or <code>&#39;auto&#39;</code> (default), the fastest for the size and the engine. Results are the same.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/interfaces/RuntimeOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RuntimeOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RuntimeOptions as default
};

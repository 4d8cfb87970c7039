import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: encodedTensor()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/functions/encodedTensor.md","filePath":"api/@qornn/benchmarks/functions/encodedTensor.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/functions/encodedTensor.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / encodedTensor</p><h1 id="function-encodedtensor" tabindex="-1">Function: encodedTensor() <a class="header-anchor" href="#function-encodedtensor" aria-label="Permalink to &quot;Function: encodedTensor()&quot;">​</a></h1><blockquote><p><strong>encodedTensor</strong>(<code>values</code>, <code>shape</code>): <a href="./../interfaces/EncodedTensor"><code>EncodedTensor</code></a></p></blockquote><p>An array for a script: base64 of float32, little-endian.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="values" tabindex="-1">values <a class="header-anchor" href="#values" aria-label="Permalink to &quot;values&quot;">​</a></h3><p><code>Float32Array</code></p><h3 id="shape" tabindex="-1">shape <a class="header-anchor" href="#shape" aria-label="Permalink to &quot;shape&quot;">​</a></h3><p>readonly <code>number</code>[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/EncodedTensor"><code>EncodedTensor</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/functions/encodedTensor.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const encodedTensor = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  encodedTensor as default
};

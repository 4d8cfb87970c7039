import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: decodedFloats()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/functions/decodedFloats.md","filePath":"api/@qornn/benchmarks/functions/decodedFloats.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/functions/decodedFloats.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / decodedFloats</p><h1 id="function-decodedfloats" tabindex="-1">Function: decodedFloats() <a class="header-anchor" href="#function-decodedfloats" aria-label="Permalink to &quot;Function: decodedFloats()&quot;">​</a></h1><blockquote><p><strong>decodedFloats</strong>(<code>data</code>): <code>Float32Array</code></p></blockquote><p>Float32 numbers, little-endian, from base64.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="data" tabindex="-1">data <a class="header-anchor" href="#data" aria-label="Permalink to &quot;data&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Float32Array</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/functions/decodedFloats.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const decodedFloats = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  decodedFloats as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: tensorData()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/safetensors/functions/tensorData.md","filePath":"api/@qornn/safetensors/functions/tensorData.md"}');
const _sfc_main = { name: "api/@qornn/safetensors/functions/tensorData.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/safetensors</a> / tensorData</p><h1 id="function-tensordata" tabindex="-1">Function: tensorData() <a class="header-anchor" href="#function-tensordata" aria-label="Permalink to &quot;Function: tensorData()&quot;">​</a></h1><blockquote><p><strong>tensorData</strong>(<code>__namedParameters</code>): <a href="./../type-aliases/TypedArray"><code>TypedArray</code></a></p></blockquote><p>The data of a tensor, copied out of the container.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../interfaces/TensorEntry"><code>TensorEntry</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/TypedArray"><code>TypedArray</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/safetensors/functions/tensorData.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const tensorData = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  tensorData as default
};

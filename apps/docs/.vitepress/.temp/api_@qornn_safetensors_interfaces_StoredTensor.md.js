import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: StoredTensor","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/safetensors/interfaces/StoredTensor.md","filePath":"api/@qornn/safetensors/interfaces/StoredTensor.md"}');
const _sfc_main = { name: "api/@qornn/safetensors/interfaces/StoredTensor.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/safetensors</a> / StoredTensor</p><h1 id="interface-storedtensor" tabindex="-1">Interface: StoredTensor <a class="header-anchor" href="#interface-storedtensor" aria-label="Permalink to &quot;Interface: StoredTensor&quot;">​</a></h1><p>A tensor in a container; <code>data</code> is in row-major order.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="data" tabindex="-1">data <a class="header-anchor" href="#data" aria-label="Permalink to &quot;data&quot;">​</a></h3><blockquote><p><strong>data</strong>: <a href="./../type-aliases/TypedArray"><code>TypedArray</code></a></p></blockquote><hr><h3 id="dtype" tabindex="-1">dtype <a class="header-anchor" href="#dtype" aria-label="Permalink to &quot;dtype&quot;">​</a></h3><blockquote><p><strong>dtype</strong>: <a href="./../type-aliases/Dtype"><code>Dtype</code></a></p></blockquote><hr><h3 id="shape" tabindex="-1">shape <a class="header-anchor" href="#shape" aria-label="Permalink to &quot;shape&quot;">​</a></h3><blockquote><p><strong>shape</strong>: <code>number</code>[]</p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/safetensors/interfaces/StoredTensor.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const StoredTensor = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  StoredTensor as default
};

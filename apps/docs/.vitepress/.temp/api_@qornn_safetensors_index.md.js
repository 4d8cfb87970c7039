import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"@qornn/safetensors","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/safetensors/index.md","filePath":"api/@qornn/safetensors/index.md"}');
const _sfc_main = { name: "api/@qornn/safetensors/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / @qornn/safetensors</p><h1 id="qornn-safetensors" tabindex="-1">@qornn/safetensors <a class="header-anchor" href="#qornn-safetensors" aria-label="Permalink to &quot;@qornn/safetensors&quot;">​</a></h1><h2 id="classes" tabindex="-1">Classes <a class="header-anchor" href="#classes" aria-label="Permalink to &quot;Classes&quot;">​</a></h2><ul><li><a href="./classes/SafetensorsError">SafetensorsError</a></li></ul><h2 id="interfaces" tabindex="-1">Interfaces <a class="header-anchor" href="#interfaces" aria-label="Permalink to &quot;Interfaces&quot;">​</a></h2><ul><li><a href="./interfaces/HeaderOptions">HeaderOptions</a></li><li><a href="./interfaces/ReadOptions">ReadOptions</a></li><li><a href="./interfaces/Safetensors">Safetensors</a></li><li><a href="./interfaces/SafetensorsHeader">SafetensorsHeader</a></li><li><a href="./interfaces/StoredTensor">StoredTensor</a></li><li><a href="./interfaces/TensorEntry">TensorEntry</a></li></ul><h2 id="type-aliases" tabindex="-1">Type Aliases <a class="header-anchor" href="#type-aliases" aria-label="Permalink to &quot;Type Aliases&quot;">​</a></h2><ul><li><a href="./type-aliases/Dtype">Dtype</a></li><li><a href="./type-aliases/FileBytes">FileBytes</a></li><li><a href="./type-aliases/OtherDtype">OtherDtype</a></li><li><a href="./type-aliases/TypedArray">TypedArray</a></li></ul><h2 id="functions" tabindex="-1">Functions <a class="header-anchor" href="#functions" aria-label="Permalink to &quot;Functions&quot;">​</a></h2><ul><li><a href="./functions/bytesOf">bytesOf</a></li><li><a href="./functions/duplicateKey">duplicateKey</a></li><li><a href="./functions/headerWithin">headerWithin</a></li><li><a href="./functions/readSafetensors">readSafetensors</a></li><li><a href="./functions/readSafetensorsHeader">readSafetensorsHeader</a></li><li><a href="./functions/tensorData">tensorData</a></li><li><a href="./functions/writeSafetensors">writeSafetensors</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/safetensors/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};

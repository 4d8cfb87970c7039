import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: HeaderOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/safetensors/interfaces/HeaderOptions.md","filePath":"api/@qornn/safetensors/interfaces/HeaderOptions.md"}');
const _sfc_main = { name: "api/@qornn/safetensors/interfaces/HeaderOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/safetensors</a> / HeaderOptions</p><h1 id="interface-headeroptions" tabindex="-1">Interface: HeaderOptions <a class="header-anchor" href="#interface-headeroptions" aria-label="Permalink to &quot;Interface: HeaderOptions&quot;">​</a></h1><p>Options of <a href="./../functions/readSafetensorsHeader">readSafetensorsHeader</a>.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./ReadOptions"><code>ReadOptions</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="maxheaderbytes" tabindex="-1">maxHeaderBytes? <a class="header-anchor" href="#maxheaderbytes" aria-label="Permalink to &quot;maxHeaderBytes?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>maxHeaderBytes?</strong>: <code>number</code></p></blockquote><p>maximum header size in bytes; default 1 MiB</p><h4 id="inherited-from" tabindex="-1">Inherited from <a class="header-anchor" href="#inherited-from" aria-label="Permalink to &quot;Inherited from&quot;">​</a></h4><p><a href="./ReadOptions"><code>ReadOptions</code></a>.<a href="./ReadOptions#maxheaderbytes"><code>maxHeaderBytes</code></a></p><hr><h3 id="otherdtypes" tabindex="-1">otherDtypes? <a class="header-anchor" href="#otherdtypes" aria-label="Permalink to &quot;otherDtypes?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>otherDtypes?</strong>: <code>boolean</code></p></blockquote><p>also allows F16, BF16, I64, U64, U32, U16, BOOL and floats of 8 bits, which <code>tensorData</code> does not decode; default false</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/safetensors/interfaces/HeaderOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const HeaderOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  HeaderOptions as default
};

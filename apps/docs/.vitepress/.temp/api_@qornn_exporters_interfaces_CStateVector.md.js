import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CStateVector","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/interfaces/CStateVector.md","filePath":"api/@qornn/exporters/interfaces/CStateVector.md"}');
const _sfc_main = { name: "api/@qornn/exporters/interfaces/CStateVector.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / CStateVector</p><h1 id="interface-cstatevector" tabindex="-1">Interface: CStateVector <a class="header-anchor" href="#interface-cstatevector" aria-label="Permalink to &quot;Interface: CStateVector&quot;">​</a></h1><p>A state vector of the engine in the context.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="field" tabindex="-1">field <a class="header-anchor" href="#field" aria-label="Permalink to &quot;field&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>field</strong>: <code>string</code></p></blockquote><p>its field</p><hr><h3 id="length" tabindex="-1">length <a class="header-anchor" href="#length" aria-label="Permalink to &quot;length&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>length</strong>: <code>number</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/interfaces/CStateVector.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CStateVector = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CStateVector as default
};

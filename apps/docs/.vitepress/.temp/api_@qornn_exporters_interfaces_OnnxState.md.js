import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: OnnxState","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/interfaces/OnnxState.md","filePath":"api/@qornn/exporters/interfaces/OnnxState.md"}');
const _sfc_main = { name: "api/@qornn/exporters/interfaces/OnnxState.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / OnnxState</p><h1 id="interface-onnxstate" tabindex="-1">Interface: OnnxState <a class="header-anchor" href="#interface-onnxstate" aria-label="Permalink to &quot;Interface: OnnxState&quot;">​</a></h1><p>A state vector of a layer.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>string</code></p></blockquote><p>name in the formula of the kind</p><hr><h3 id="start" tabindex="-1">start <a class="header-anchor" href="#start" aria-label="Permalink to &quot;start&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>start</strong>: <code>ArrayLike</code>&lt;<code>number</code>&gt;</p></blockquote><p>initial state of one stream</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/interfaces/OnnxState.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OnnxState = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OnnxState as default
};

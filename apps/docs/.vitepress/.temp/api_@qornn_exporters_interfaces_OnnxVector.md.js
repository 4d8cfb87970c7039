import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: OnnxVector","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/interfaces/OnnxVector.md","filePath":"api/@qornn/exporters/interfaces/OnnxVector.md"}');
const _sfc_main = { name: "api/@qornn/exporters/interfaces/OnnxVector.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / OnnxVector</p><h1 id="interface-onnxvector" tabindex="-1">Interface: OnnxVector <a class="header-anchor" href="#interface-onnxvector" aria-label="Permalink to &quot;Interface: OnnxVector&quot;">​</a></h1><p>A value whose last axis has this length.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./OnnxValue"><code>OnnxValue</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="length" tabindex="-1">length <a class="header-anchor" href="#length" aria-label="Permalink to &quot;length&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>length</strong>: <code>number</code></p></blockquote><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>string</code></p></blockquote><h4 id="inherited-from" tabindex="-1">Inherited from <a class="header-anchor" href="#inherited-from" aria-label="Permalink to &quot;Inherited from&quot;">​</a></h4><p><a href="./OnnxValue"><code>OnnxValue</code></a>.<a href="./OnnxValue#name"><code>name</code></a></p><hr><h3 id="type" tabindex="-1">type <a class="header-anchor" href="#type" aria-label="Permalink to &quot;type&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>type</strong>: <code>&quot;BOOL&quot;</code> | <code>&quot;FLOAT&quot;</code> | <code>&quot;UINT8&quot;</code> | <code>&quot;INT16&quot;</code> | <code>&quot;INT32&quot;</code> | <code>&quot;INT64&quot;</code> | <code>&quot;DOUBLE&quot;</code></p></blockquote><h4 id="inherited-from-1" tabindex="-1">Inherited from <a class="header-anchor" href="#inherited-from-1" aria-label="Permalink to &quot;Inherited from&quot;">​</a></h4><p><a href="./OnnxValue"><code>OnnxValue</code></a>.<a href="./OnnxValue#type"><code>type</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/interfaces/OnnxVector.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OnnxVector = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OnnxVector as default
};

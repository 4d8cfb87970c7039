import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: OnnxValue","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/interfaces/OnnxValue.md","filePath":"api/@qornn/exporters/interfaces/OnnxValue.md"}');
const _sfc_main = { name: "api/@qornn/exporters/interfaces/OnnxValue.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / OnnxValue</p><h1 id="interface-onnxvalue" tabindex="-1">Interface: OnnxValue <a class="header-anchor" href="#interface-onnxvalue" aria-label="Permalink to &quot;Interface: OnnxValue&quot;">​</a></h1><p>A value of a graph: an input, a constant, or an output of a node.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./OnnxVector"><code>OnnxVector</code></a></li><li><a href="./RangedValue"><code>RangedValue</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>string</code></p></blockquote><hr><h3 id="type" tabindex="-1">type <a class="header-anchor" href="#type" aria-label="Permalink to &quot;type&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>type</strong>: <code>&quot;BOOL&quot;</code> | <code>&quot;FLOAT&quot;</code> | <code>&quot;UINT8&quot;</code> | <code>&quot;INT16&quot;</code> | <code>&quot;INT32&quot;</code> | <code>&quot;INT64&quot;</code> | <code>&quot;DOUBLE&quot;</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/interfaces/OnnxValue.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OnnxValue = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OnnxValue as default
};

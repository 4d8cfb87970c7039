import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: NamedVariable","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/interfaces/NamedVariable.md","filePath":"api/@qornn/training/interfaces/NamedVariable.md"}');
const _sfc_main = { name: "api/@qornn/training/interfaces/NamedVariable.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / NamedVariable</p><h1 id="interface-namedvariable" tabindex="-1">Interface: NamedVariable <a class="header-anchor" href="#interface-namedvariable" aria-label="Permalink to &quot;Interface: NamedVariable&quot;">​</a></h1><p>A variable of a model with a stable name.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><strong>name</strong>: <code>string</code></p></blockquote><p>layer/weight, for example <code>memory/recurrent_kernel</code></p><hr><h3 id="variable" tabindex="-1">variable <a class="header-anchor" href="#variable" aria-label="Permalink to &quot;variable&quot;">​</a></h3><blockquote><p><strong>variable</strong>: <code>Variable</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/interfaces/NamedVariable.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const NamedVariable = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  NamedVariable as default
};

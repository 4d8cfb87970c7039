import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: StateFormat","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/interfaces/StateFormat.md","filePath":"api/@qornn/int-runtime/interfaces/StateFormat.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/interfaces/StateFormat.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / StateFormat</p><h1 id="interface-stateformat" tabindex="-1">Interface: StateFormat <a class="header-anchor" href="#interface-stateformat" aria-label="Permalink to &quot;Interface: StateFormat&quot;">​</a></h1><p>Fixed-point numbers that the states of a layer were trained as.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="bits" tabindex="-1">bits <a class="header-anchor" href="#bits" aria-label="Permalink to &quot;bits&quot;">​</a></h3><blockquote><p><strong>bits</strong>: <code>number</code></p></blockquote><p>k, 4 to 16</p><hr><h3 id="scale" tabindex="-1">scale <a class="header-anchor" href="#scale" aria-label="Permalink to &quot;scale&quot;">​</a></h3><blockquote><p><strong>scale</strong>: <code>number</code></p></blockquote><p>value of code 1, a power of two from 2^−15 to 1</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/interfaces/StateFormat.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const StateFormat = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  StateFormat as default
};

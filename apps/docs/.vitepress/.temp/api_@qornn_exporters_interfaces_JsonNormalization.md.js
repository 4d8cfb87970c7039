import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: JsonNormalization","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/interfaces/JsonNormalization.md","filePath":"api/@qornn/exporters/interfaces/JsonNormalization.md"}');
const _sfc_main = { name: "api/@qornn/exporters/interfaces/JsonNormalization.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / JsonNormalization</p><h1 id="interface-jsonnormalization" tabindex="-1">Interface: JsonNormalization <a class="header-anchor" href="#interface-jsonnormalization" aria-label="Permalink to &quot;Interface: JsonNormalization&quot;">​</a></h1><p>Normalization (value − mean) / std by 32-bit floats, written as the shortest decimal numbers that 32-bit floats read as the same.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="mean" tabindex="-1">mean <a class="header-anchor" href="#mean" aria-label="Permalink to &quot;mean&quot;">​</a></h3><blockquote><p><strong>mean</strong>: <code>number</code>[]</p></blockquote><hr><h3 id="std" tabindex="-1">std <a class="header-anchor" href="#std" aria-label="Permalink to &quot;std&quot;">​</a></h3><blockquote><p><strong>std</strong>: <code>number</code>[]</p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/interfaces/JsonNormalization.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const JsonNormalization = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  JsonNormalization as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PlainNormalization","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/interfaces/PlainNormalization.md","filePath":"api/@qornn/tasks/interfaces/PlainNormalization.md"}');
const _sfc_main = { name: "api/@qornn/tasks/interfaces/PlainNormalization.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / PlainNormalization</p><h1 id="interface-plainnormalization" tabindex="-1">Interface: PlainNormalization <a class="header-anchor" href="#interface-plainnormalization" aria-label="Permalink to &quot;Interface: PlainNormalization&quot;">​</a></h1><p>A normalization as JSON; every number is exactly a float32.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="mean" tabindex="-1">mean <a class="header-anchor" href="#mean" aria-label="Permalink to &quot;mean&quot;">​</a></h3><blockquote><p><strong>mean</strong>: <code>number</code>[]</p></blockquote><hr><h3 id="std" tabindex="-1">std <a class="header-anchor" href="#std" aria-label="Permalink to &quot;std&quot;">​</a></h3><blockquote><p><strong>std</strong>: <code>number</code>[]</p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/interfaces/PlainNormalization.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PlainNormalization = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PlainNormalization as default
};

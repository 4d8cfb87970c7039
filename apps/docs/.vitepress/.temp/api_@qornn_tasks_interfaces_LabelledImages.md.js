import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LabelledImages","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/interfaces/LabelledImages.md","filePath":"api/@qornn/tasks/interfaces/LabelledImages.md"}');
const _sfc_main = { name: "api/@qornn/tasks/interfaces/LabelledImages.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / LabelledImages</p><h1 id="interface-labelledimages" tabindex="-1">Interface: LabelledImages <a class="header-anchor" href="#interface-labelledimages" aria-label="Permalink to &quot;Interface: LabelledImages&quot;">​</a></h1><p>Images and labels of one split.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="images" tabindex="-1">images <a class="header-anchor" href="#images" aria-label="Permalink to &quot;images&quot;">​</a></h3><blockquote><p><strong>images</strong>: <code>Uint8Array</code></p></blockquote><p>0 to 255, [count, pixels] row-major</p><hr><h3 id="labels" tabindex="-1">labels <a class="header-anchor" href="#labels" aria-label="Permalink to &quot;labels&quot;">​</a></h3><blockquote><p><strong>labels</strong>: <code>Uint8Array</code></p></blockquote><p>0 to 9, [count]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/interfaces/LabelledImages.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LabelledImages = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LabelledImages as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ModelContents","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/interfaces/ModelContents.md","filePath":"api/@qornn/int-runtime/interfaces/ModelContents.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/interfaces/ModelContents.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / ModelContents</p><h1 id="interface-modelcontents" tabindex="-1">Interface: ModelContents <a class="header-anchor" href="#interface-modelcontents" aria-label="Permalink to &quot;Interface: ModelContents&quot;">​</a></h1><p>Contents of a model, for layers of any kind.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="layers" tabindex="-1">layers <a class="header-anchor" href="#layers" aria-label="Permalink to &quot;layers&quot;">​</a></h3><blockquote><p><strong>layers</strong>: (<a href="./LayerContents"><code>LayerContents</code></a> &amp; <code>object</code>)[]</p></blockquote><hr><h3 id="readout" tabindex="-1">readout <a class="header-anchor" href="#readout" aria-label="Permalink to &quot;readout&quot;">​</a></h3><blockquote><p><strong>readout</strong>: <a href="./ContainedMatrix"><code>ContainedMatrix</code></a></p></blockquote><p>V of the readout</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/interfaces/ModelContents.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ModelContents = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ModelContents as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Confusion","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/report/interfaces/Confusion.md","filePath":"api/@qornn/report/interfaces/Confusion.md"}');
const _sfc_main = { name: "api/@qornn/report/interfaces/Confusion.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/report</a> / Confusion</p><h1 id="interface-confusion" tabindex="-1">Interface: Confusion <a class="header-anchor" href="#interface-confusion" aria-label="Permalink to &quot;Interface: Confusion&quot;">​</a></h1><p>How often each class was taken for each.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="counts" tabindex="-1">counts <a class="header-anchor" href="#counts" aria-label="Permalink to &quot;counts&quot;">​</a></h3><blockquote><p><strong>counts</strong>: readonly (readonly <code>number</code>[])[]</p></blockquote><p>[true class][predicted class]; a further column is for no prediction</p><hr><h3 id="labels" tabindex="-1">labels <a class="header-anchor" href="#labels" aria-label="Permalink to &quot;labels&quot;">​</a></h3><blockquote><p><strong>labels</strong>: readonly <code>string</code>[]</p></blockquote><p>names of the classes</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/report/interfaces/Confusion.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Confusion = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Confusion as default
};

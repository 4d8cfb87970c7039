import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CExport","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/interfaces/CExport.md","filePath":"api/@qornn/exporters/interfaces/CExport.md"}');
const _sfc_main = { name: "api/@qornn/exporters/interfaces/CExport.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / CExport</p><h1 id="interface-cexport" tabindex="-1">Interface: CExport <a class="header-anchor" href="#interface-cexport" aria-label="Permalink to &quot;Interface: CExport&quot;">​</a></h1><p>A model in C.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="constantbytes" tabindex="-1">constantBytes <a class="header-anchor" href="#constantbytes" aria-label="Permalink to &quot;constantBytes&quot;">​</a></h3><blockquote><p><strong>constantBytes</strong>: <code>number</code></p></blockquote><p>bytes of all constants, in flash</p><hr><h3 id="contextbytes" tabindex="-1">contextBytes <a class="header-anchor" href="#contextbytes" aria-label="Permalink to &quot;contextBytes&quot;">​</a></h3><blockquote><p><strong>contextBytes</strong>: <code>number</code></p></blockquote><p>bytes of the context of one stream, in RAM</p><hr><h3 id="files" tabindex="-1">files <a class="header-anchor" href="#files" aria-label="Permalink to &quot;files&quot;">​</a></h3><blockquote><p><strong>files</strong>: <a href="./../type-aliases/ExportedFiles"><code>ExportedFiles</code></a></p></blockquote><p><code>&lt;name&gt;.h</code> and <code>&lt;name&gt;.c</code>, or all files of the format</p><hr><h3 id="states" tabindex="-1">states <a class="header-anchor" href="#states" aria-label="Permalink to &quot;states&quot;">​</a></h3><blockquote><p><strong>states</strong>: readonly <a href="./CStateVector"><code>CStateVector</code></a>[]</p></blockquote><p>fields of the context that are state vectors, in the order of a runtime&#39;s <code>state()</code>: arrays of int16_t</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/interfaces/CExport.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CExport = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CExport as default
};

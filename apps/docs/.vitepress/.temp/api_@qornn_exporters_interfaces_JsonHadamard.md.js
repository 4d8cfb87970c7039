import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: JsonHadamard","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/interfaces/JsonHadamard.md","filePath":"api/@qornn/exporters/interfaces/JsonHadamard.md"}');
const _sfc_main = { name: "api/@qornn/exporters/interfaces/JsonHadamard.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / JsonHadamard</p><h1 id="interface-jsonhadamard" tabindex="-1">Interface: JsonHadamard <a class="header-anchor" href="#interface-jsonhadamard" aria-label="Permalink to &quot;Interface: JsonHadamard&quot;">​</a></h1><p>diag(signs) · H, with Sylvester&#39;s Hadamard matrices along the diagonal of H.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="blocksize" tabindex="-1">blockSize <a class="header-anchor" href="#blocksize" aria-label="Permalink to &quot;blockSize&quot;">​</a></h3><blockquote><p><strong>blockSize</strong>: <code>number</code></p></blockquote><hr><h3 id="columns" tabindex="-1">columns <a class="header-anchor" href="#columns" aria-label="Permalink to &quot;columns&quot;">​</a></h3><blockquote><p><strong>columns</strong>: <code>number</code></p></blockquote><hr><h3 id="rows" tabindex="-1">rows <a class="header-anchor" href="#rows" aria-label="Permalink to &quot;rows&quot;">​</a></h3><blockquote><p><strong>rows</strong>: <code>number</code></p></blockquote><hr><h3 id="signs" tabindex="-1">signs <a class="header-anchor" href="#signs" aria-label="Permalink to &quot;signs&quot;">​</a></h3><blockquote><p><strong>signs</strong>: <code>number</code>[]</p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/interfaces/JsonHadamard.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const JsonHadamard = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  JsonHadamard as default
};

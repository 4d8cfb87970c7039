import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: IntHadamard","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/interfaces/IntHadamard.md","filePath":"api/@qornn/int-runtime/interfaces/IntHadamard.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/interfaces/IntHadamard.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / IntHadamard</p><h1 id="interface-inthadamard" tabindex="-1">Interface: IntHadamard <a class="header-anchor" href="#interface-inthadamard" aria-label="Permalink to &quot;Interface: IntHadamard&quot;">​</a></h1><p>diag(signs) · H, where H has Sylvester&#39;s Hadamard matrices along its diagonal: H_{2m} = [[H_m, H_m], [H_m, −H_m]]. Its entries are ±1 within a block and 0 outside; engines apply it by butterflies, in O(rows · log blockSize) additions.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="blocksize" tabindex="-1">blockSize <a class="header-anchor" href="#blocksize" aria-label="Permalink to &quot;blockSize&quot;">​</a></h3><blockquote><p><strong>blockSize</strong>: <code>number</code></p></blockquote><p>a power of two that divides <code>rows</code></p><hr><h3 id="columns" tabindex="-1">columns <a class="header-anchor" href="#columns" aria-label="Permalink to &quot;columns&quot;">​</a></h3><blockquote><p><strong>columns</strong>: <code>number</code></p></blockquote><p>equal to <code>rows</code></p><hr><h3 id="rows" tabindex="-1">rows <a class="header-anchor" href="#rows" aria-label="Permalink to &quot;rows&quot;">​</a></h3><blockquote><p><strong>rows</strong>: <code>number</code></p></blockquote><hr><h3 id="signs" tabindex="-1">signs <a class="header-anchor" href="#signs" aria-label="Permalink to &quot;signs&quot;">​</a></h3><blockquote><p><strong>signs</strong>: <code>Int8Array</code></p></blockquote><p>±1, [rows]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/interfaces/IntHadamard.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const IntHadamard = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  IntHadamard as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: FoundPeer","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/interfaces/FoundPeer.md","filePath":"api/@qornn/benchmarks/interfaces/FoundPeer.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/interfaces/FoundPeer.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / FoundPeer</p><h1 id="interface-foundpeer" tabindex="-1">Interface: FoundPeer <a class="header-anchor" href="#interface-foundpeer" aria-label="Permalink to &quot;Interface: FoundPeer&quot;">​</a></h1><p>A peer that runs here.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><strong>name</strong>: <code>string</code></p></blockquote><hr><h3 id="threads" tabindex="-1">threads? <a class="header-anchor" href="#threads" aria-label="Permalink to &quot;threads?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>threads?</strong>: <code>number</code></p></blockquote><p>threads that it computes with, where all its contestants use as many</p><hr><h3 id="version" tabindex="-1">version <a class="header-anchor" href="#version" aria-label="Permalink to &quot;version&quot;">​</a></h3><blockquote><p><strong>version</strong>: <code>string</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/interfaces/FoundPeer.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FoundPeer = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FoundPeer as default
};

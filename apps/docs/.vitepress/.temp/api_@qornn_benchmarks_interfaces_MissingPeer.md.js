import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: MissingPeer","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/interfaces/MissingPeer.md","filePath":"api/@qornn/benchmarks/interfaces/MissingPeer.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/interfaces/MissingPeer.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / MissingPeer</p><h1 id="interface-missingpeer" tabindex="-1">Interface: MissingPeer <a class="header-anchor" href="#interface-missingpeer" aria-label="Permalink to &quot;Interface: MissingPeer&quot;">​</a></h1><p>A peer that does not.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="howtoget" tabindex="-1">howToGet <a class="header-anchor" href="#howtoget" aria-label="Permalink to &quot;howToGet&quot;">​</a></h3><blockquote><p><strong>howToGet</strong>: <code>string</code></p></blockquote><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><strong>name</strong>: <code>string</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/interfaces/MissingPeer.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MissingPeer = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MissingPeer as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: BitSources","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/interfaces/BitSources.md","filePath":"api/@qornn/int-runtime/interfaces/BitSources.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/interfaces/BitSources.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / BitSources</p><h1 id="interface-bitsources" tabindex="-1">Interface: BitSources <a class="header-anchor" href="#interface-bitsources" aria-label="Permalink to &quot;Interface: BitSources&quot;">​</a></h1><p>Why the parts of a network have their bits.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="input" tabindex="-1">input <a class="header-anchor" href="#input" aria-label="Permalink to &quot;input&quot;">​</a></h3><blockquote><p><strong>input</strong>: <a href="./../type-aliases/BitSource"><code>BitSource</code></a></p></blockquote><hr><h3 id="layers" tabindex="-1">layers <a class="header-anchor" href="#layers" aria-label="Permalink to &quot;layers&quot;">​</a></h3><blockquote><p><strong>layers</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../type-aliases/BitSource"><code>BitSource</code></a>&gt;&gt;[]</p></blockquote><p>of each layer, by part: <code>kernel</code>, <code>recurrent</code>, and states by their names</p><hr><h3 id="readout" tabindex="-1">readout <a class="header-anchor" href="#readout" aria-label="Permalink to &quot;readout&quot;">​</a></h3><blockquote><p><strong>readout</strong>: <a href="./../type-aliases/BitSource"><code>BitSource</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/interfaces/BitSources.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BitSources = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BitSources as default
};

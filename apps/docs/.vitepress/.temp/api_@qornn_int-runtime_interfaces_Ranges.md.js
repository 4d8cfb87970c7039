import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Ranges","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/interfaces/Ranges.md","filePath":"api/@qornn/int-runtime/interfaces/Ranges.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/interfaces/Ranges.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / Ranges</p><h1 id="interface-ranges" tabindex="-1">Interface: Ranges <a class="header-anchor" href="#interface-ranges" aria-label="Permalink to &quot;Interface: Ranges&quot;">​</a></h1><p>Largest magnitudes to represent of the inputs and of the signals of layers; larger values saturate.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="input" tabindex="-1">input <a class="header-anchor" href="#input" aria-label="Permalink to &quot;input&quot;">​</a></h3><blockquote><p><strong>input</strong>: <code>number</code></p></blockquote><p>range of the input, &gt; 0</p><hr><h3 id="layers" tabindex="-1">layers <a class="header-anchor" href="#layers" aria-label="Permalink to &quot;layers&quot;">​</a></h3><blockquote><p><strong>layers</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../type-aliases/Range"><code>Range</code></a>&gt;&gt;[]</p></blockquote><p>ranges of the signals of every layer by name, &gt; 0: one per signal, or one per unit. An orthogonal layer has one signal, its states <code>h</code>; other kinds may have others, or none.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/interfaces/Ranges.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Ranges = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Ranges as default
};

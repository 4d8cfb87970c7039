import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CompareOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/interfaces/CompareOptions.md","filePath":"api/@qornn/benchmarks/interfaces/CompareOptions.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/interfaces/CompareOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / CompareOptions</p><h1 id="interface-compareoptions" tabindex="-1">Interface: CompareOptions <a class="header-anchor" href="#interface-compareoptions" aria-label="Permalink to &quot;Interface: CompareOptions&quot;">​</a></h1><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./ComparePairsOptions"><code>ComparePairsOptions</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="level" tabindex="-1">level? <a class="header-anchor" href="#level" aria-label="Permalink to &quot;level?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>level?</strong>: <code>number</code></p></blockquote><p>probability that any row at all is named although nothing changed; default 0.02, and 0.01 for two records</p><hr><h3 id="mineffect" tabindex="-1">minEffect? <a class="header-anchor" href="#mineffect" aria-label="Permalink to &quot;minEffect?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>minEffect?</strong>: <code>number</code></p></blockquote><p>smallest change that is named, as a fraction of the time; default 0.05, and 0.1 for two records</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/interfaces/CompareOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CompareOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CompareOptions as default
};

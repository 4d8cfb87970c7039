import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ComparePairsOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/interfaces/ComparePairsOptions.md","filePath":"api/@qornn/benchmarks/interfaces/ComparePairsOptions.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/interfaces/ComparePairsOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / ComparePairsOptions</p><h1 id="interface-comparepairsoptions" tabindex="-1">Interface: ComparePairsOptions <a class="header-anchor" href="#interface-comparepairsoptions" aria-label="Permalink to &quot;Interface: ComparePairsOptions&quot;">​</a></h1><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./CompareOptions"><code>CompareOptions</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="level" tabindex="-1">level? <a class="header-anchor" href="#level" aria-label="Permalink to &quot;level?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>level?</strong>: <code>number</code></p></blockquote><p>probability that any row at all is named although nothing changed; default 0.02, and 0.01 for two records</p><h4 id="inherited-from" tabindex="-1">Inherited from <a class="header-anchor" href="#inherited-from" aria-label="Permalink to &quot;Inherited from&quot;">​</a></h4><p><a href="./CompareOptions"><code>CompareOptions</code></a>.<a href="./CompareOptions#level"><code>level</code></a></p><hr><h3 id="looks" tabindex="-1">looks? <a class="header-anchor" href="#looks" aria-label="Permalink to &quot;looks?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>looks?</strong>: <code>number</code></p></blockquote><p>how often such a comparison is made while more pairs are measured, which the p-values take into account; default 1</p><hr><h3 id="mineffect" tabindex="-1">minEffect? <a class="header-anchor" href="#mineffect" aria-label="Permalink to &quot;minEffect?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>minEffect?</strong>: <code>number</code></p></blockquote><p>smallest change that is named, as a fraction of the time; default 0.05, and 0.1 for two records</p><h4 id="inherited-from-1" tabindex="-1">Inherited from <a class="header-anchor" href="#inherited-from-1" aria-label="Permalink to &quot;Inherited from&quot;">​</a></h4><p><a href="./CompareOptions"><code>CompareOptions</code></a>.<a href="./CompareOptions#mineffect"><code>minEffect</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/interfaces/ComparePairsOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ComparePairsOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ComparePairsOptions as default
};

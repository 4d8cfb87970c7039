import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Comparison","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/converter/interfaces/Comparison.md","filePath":"api/@qornn/converter/interfaces/Comparison.md"}');
const _sfc_main = { name: "api/@qornn/converter/interfaces/Comparison.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/converter</a> / Comparison</p><h1 id="interface-comparison" tabindex="-1">Interface: Comparison <a class="header-anchor" href="#interface-comparison" aria-label="Permalink to &quot;Interface: Comparison&quot;">​</a></h1><p>Metrics of variants of a model on the same sequences.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="agreement" tabindex="-1">agreement <a class="header-anchor" href="#agreement" aria-label="Permalink to &quot;agreement&quot;">​</a></h3><blockquote><p><strong>agreement</strong>: <code>number</code> | <code>null</code></p></blockquote><p>fraction of equal answers of the quantized and the integer variant; null if one of them is missing or the answers are not classes</p><hr><h3 id="measures" tabindex="-1">measures <a class="header-anchor" href="#measures" aria-label="Permalink to &quot;measures&quot;">​</a></h3><blockquote><p><strong>measures</strong>: <code>Partial</code>&lt;<code>Record</code>&lt;<a href="./../type-aliases/ModelVariant"><code>ModelVariant</code></a>, <a href="./../../tasks/type-aliases/Measures"><code>Measures</code></a> | <code>null</code>&gt;&gt;</p></blockquote><p>measures of the same answers, by variant; null if the task has none, see <code>measurementOf</code></p><hr><h3 id="metrics" tabindex="-1">metrics <a class="header-anchor" href="#metrics" aria-label="Permalink to &quot;metrics&quot;">​</a></h3><blockquote><p><strong>metrics</strong>: <code>Partial</code>&lt;<code>Record</code>&lt;<a href="./../type-aliases/ModelVariant"><code>ModelVariant</code></a>, <code>Record</code>&lt;<code>string</code>, <code>number</code>&gt;&gt;&gt;</p></blockquote><p>by variant, of the given predictors</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/converter/interfaces/Comparison.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Comparison = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Comparison as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CompareVariantsOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/converter/interfaces/CompareVariantsOptions.md","filePath":"api/@qornn/converter/interfaces/CompareVariantsOptions.md"}');
const _sfc_main = { name: "api/@qornn/converter/interfaces/CompareVariantsOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/converter</a> / CompareVariantsOptions</p><h1 id="interface-comparevariantsoptions" tabindex="-1">Interface: CompareVariantsOptions <a class="header-anchor" href="#interface-comparevariantsoptions" aria-label="Permalink to &quot;Interface: CompareVariantsOptions&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="batchsize" tabindex="-1">batchSize? <a class="header-anchor" href="#batchsize" aria-label="Permalink to &quot;batchSize?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>batchSize?</strong>: <code>number</code></p></blockquote><p>default 32</p><hr><h3 id="onprogress" tabindex="-1">onProgress? <a class="header-anchor" href="#onprogress" aria-label="Permalink to &quot;onProgress?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>onProgress?</strong>: (<code>progress</code>) =&gt; <code>void</code></p></blockquote><p>called after each batch</p><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><h5 id="progress" tabindex="-1">progress <a class="header-anchor" href="#progress" aria-label="Permalink to &quot;progress&quot;">​</a></h5><p><a href="./../../training/interfaces/EvaluatedSequences"><code>EvaluatedSequences</code></a></p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>void</code></p><hr><h3 id="sequences" tabindex="-1">sequences <a class="header-anchor" href="#sequences" aria-label="Permalink to &quot;sequences&quot;">​</a></h3><blockquote><p><strong>sequences</strong>: <code>number</code></p></blockquote><p>number of sequences, ≥ 1; a smaller split is used as a whole</p><hr><h3 id="signal" tabindex="-1">signal? <a class="header-anchor" href="#signal" aria-label="Permalink to &quot;signal?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>signal?</strong>: <code>AbortSignal</code></p></blockquote><p>stops between two batches</p><hr><h3 id="split" tabindex="-1">split? <a class="header-anchor" href="#split" aria-label="Permalink to &quot;split?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>split?</strong>: <a href="./../../tasks/type-aliases/Split"><code>Split</code></a></p></blockquote><p>default <code>&#39;test&#39;</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/converter/interfaces/CompareVariantsOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CompareVariantsOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CompareVariantsOptions as default
};

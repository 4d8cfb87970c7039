import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: TestResult","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tuning/interfaces/TestResult.md","filePath":"api/@qornn/tuning/interfaces/TestResult.md"}');
const _sfc_main = { name: "api/@qornn/tuning/interfaces/TestResult.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tuning</a> / TestResult</p><h1 id="interface-testresult" tabindex="-1">Interface: TestResult <a class="header-anchor" href="#interface-testresult" aria-label="Permalink to &quot;Interface: TestResult&quot;">​</a></h1><p>What the test split says about a trained network.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="bytes" tabindex="-1">bytes <a class="header-anchor" href="#bytes" aria-label="Permalink to &quot;bytes&quot;">​</a></h3><blockquote><p><strong>bytes</strong>: <code>number</code></p></blockquote><hr><h3 id="metrics" tabindex="-1">metrics <a class="header-anchor" href="#metrics" aria-label="Permalink to &quot;metrics&quot;">​</a></h3><blockquote><p><strong>metrics</strong>: <code>Record</code>&lt;<code>&quot;latent&quot;</code> | <code>&quot;quantized&quot;</code> | <code>&quot;integer&quot;</code>, <code>Record</code>&lt;<code>string</code>, <code>number</code>&gt;&gt;</p></blockquote><p>metrics with latent weights, with quantized weights, and in integers</p><hr><h3 id="part" tabindex="-1">part <a class="header-anchor" href="#part" aria-label="Permalink to &quot;part&quot;">​</a></h3><blockquote><p><strong>part</strong>: <code>object</code></p></blockquote><p>number of sequences, of how many; null for generated data</p><h4 id="of" tabindex="-1">of <a class="header-anchor" href="#of" aria-label="Permalink to &quot;of&quot;">​</a></h4><blockquote><p><strong>of</strong>: <code>number</code> | <code>null</code></p></blockquote><h4 id="sequences" tabindex="-1">sequences <a class="header-anchor" href="#sequences" aria-label="Permalink to &quot;sequences&quot;">​</a></h4><blockquote><p><strong>sequences</strong>: <code>number</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tuning/interfaces/TestResult.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TestResult = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TestResult as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: parseBenchmarkRecord()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/functions/parseBenchmarkRecord.md","filePath":"api/@qornn/benchmarks/functions/parseBenchmarkRecord.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/functions/parseBenchmarkRecord.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / parseBenchmarkRecord</p><h1 id="function-parsebenchmarkrecord" tabindex="-1">Function: parseBenchmarkRecord() <a class="header-anchor" href="#function-parsebenchmarkrecord" aria-label="Permalink to &quot;Function: parseBenchmarkRecord()&quot;">​</a></h1><blockquote><p><strong>parseBenchmarkRecord</strong>(<code>text</code>, <code>source</code>): <a href="./../interfaces/BenchmarkRecord"><code>BenchmarkRecord</code></a></p></blockquote><p>A record from its text.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="text" tabindex="-1">text <a class="header-anchor" href="#text" aria-label="Permalink to &quot;text&quot;">​</a></h3><p><code>string</code></p><h3 id="source" tabindex="-1">source <a class="header-anchor" href="#source" aria-label="Permalink to &quot;source&quot;">​</a></h3><p><code>string</code></p><p>where it is from, for messages</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/BenchmarkRecord"><code>BenchmarkRecord</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>BenchmarkError, one line</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/functions/parseBenchmarkRecord.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const parseBenchmarkRecord = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  parseBenchmarkRecord as default
};

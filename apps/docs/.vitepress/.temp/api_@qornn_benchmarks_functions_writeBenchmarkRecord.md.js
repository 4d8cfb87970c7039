import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: writeBenchmarkRecord()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/functions/writeBenchmarkRecord.md","filePath":"api/@qornn/benchmarks/functions/writeBenchmarkRecord.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/functions/writeBenchmarkRecord.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / writeBenchmarkRecord</p><h1 id="function-writebenchmarkrecord" tabindex="-1">Function: writeBenchmarkRecord() <a class="header-anchor" href="#function-writebenchmarkrecord" aria-label="Permalink to &quot;Function: writeBenchmarkRecord()&quot;">​</a></h1><blockquote><p><strong>writeBenchmarkRecord</strong>(<code>path</code>, <code>record</code>): <code>void</code></p></blockquote><p>Writes a record to a file, whole or not at all. Links, devices and pipes are not replaced.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="path" tabindex="-1">path <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path&quot;">​</a></h3><p><code>string</code></p><h3 id="record" tabindex="-1">record <a class="header-anchor" href="#record" aria-label="Permalink to &quot;record&quot;">​</a></h3><p><a href="./../interfaces/BenchmarkRecord"><code>BenchmarkRecord</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>void</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>BenchmarkError, one line with the file, when it cannot be written; an existing file is as it was then</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/functions/writeBenchmarkRecord.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const writeBenchmarkRecord = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  writeBenchmarkRecord as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: FailedBenchmark","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/interfaces/FailedBenchmark.md","filePath":"api/@qornn/benchmarks/interfaces/FailedBenchmark.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/interfaces/FailedBenchmark.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / FailedBenchmark</p><h1 id="interface-failedbenchmark" tabindex="-1">Interface: FailedBenchmark <a class="header-anchor" href="#interface-failedbenchmark" aria-label="Permalink to &quot;Interface: FailedBenchmark&quot;">​</a></h1><p>A benchmark that failed, for instance because its contestants computed different numbers.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="message" tabindex="-1">message <a class="header-anchor" href="#message" aria-label="Permalink to &quot;message&quot;">​</a></h3><blockquote><p><strong>message</strong>: <code>string</code></p></blockquote><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><strong>name</strong>: <code>string</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/interfaces/FailedBenchmark.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FailedBenchmark = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FailedBenchmark as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RecordPair","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/interfaces/RecordPair.md","filePath":"api/@qornn/benchmarks/interfaces/RecordPair.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/interfaces/RecordPair.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / RecordPair</p><h1 id="interface-recordpair" tabindex="-1">Interface: RecordPair <a class="header-anchor" href="#interface-recordpair" aria-label="Permalink to &quot;Interface: RecordPair&quot;">​</a></h1><p>Records of two commits, measured one right after the other, of one benchmark or of some.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="after" tabindex="-1">after <a class="header-anchor" href="#after" aria-label="Permalink to &quot;after&quot;">​</a></h3><blockquote><p><strong>after</strong>: <a href="./BenchmarkRecord"><code>BenchmarkRecord</code></a></p></blockquote><hr><h3 id="before" tabindex="-1">before <a class="header-anchor" href="#before" aria-label="Permalink to &quot;before&quot;">​</a></h3><blockquote><p><strong>before</strong>: <a href="./BenchmarkRecord"><code>BenchmarkRecord</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/interfaces/RecordPair.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RecordPair = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RecordPair as default
};

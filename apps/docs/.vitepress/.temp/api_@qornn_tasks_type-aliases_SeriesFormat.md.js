import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SeriesFormat","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/type-aliases/SeriesFormat.md","filePath":"api/@qornn/tasks/type-aliases/SeriesFormat.md"}');
const _sfc_main = { name: "api/@qornn/tasks/type-aliases/SeriesFormat.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / SeriesFormat</p><h1 id="type-alias-seriesformat" tabindex="-1">Type Alias: SeriesFormat <a class="header-anchor" href="#type-alias-seriesformat" aria-label="Permalink to &quot;Type Alias: SeriesFormat&quot;">​</a></h1><blockquote><p><strong>SeriesFormat</strong> = <code>&quot;csv&quot;</code> | <code>&quot;jsonl&quot;</code> | <code>&quot;ts&quot;</code> | <code>&quot;arff&quot;</code> | <code>&quot;ucr&quot;</code> | <code>&quot;npy&quot;</code> | <code>&quot;npz&quot;</code> | <code>&quot;parquet&quot;</code> | <code>&quot;folder&quot;</code></p></blockquote><p>Formats of files with series; <code>folder</code> is a folder of CSV files, one a sequence.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/type-aliases/SeriesFormat.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SeriesFormat = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SeriesFormat as default
};

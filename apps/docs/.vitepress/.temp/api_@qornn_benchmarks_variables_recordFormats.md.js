import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: recordFormats","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/variables/recordFormats.md","filePath":"api/@qornn/benchmarks/variables/recordFormats.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/variables/recordFormats.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / recordFormats</p><h1 id="variable-recordformats" tabindex="-1">Variable: recordFormats <a class="header-anchor" href="#variable-recordformats" aria-label="Permalink to &quot;Variable: recordFormats&quot;">​</a></h1><blockquote><p><code>const</code> <strong>recordFormats</strong>: readonly [<code>&quot;table&quot;</code>, <code>&quot;markdown&quot;</code>, <code>&quot;csv&quot;</code>, <code>&quot;json&quot;</code>]</p></blockquote><p>Formats in which records and comparisons are printed.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/variables/recordFormats.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const recordFormats = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  recordFormats as default
};

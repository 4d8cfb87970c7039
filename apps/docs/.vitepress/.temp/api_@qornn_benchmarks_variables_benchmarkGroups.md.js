import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: benchmarkGroups","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/variables/benchmarkGroups.md","filePath":"api/@qornn/benchmarks/variables/benchmarkGroups.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/variables/benchmarkGroups.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / benchmarkGroups</p><h1 id="variable-benchmarkgroups" tabindex="-1">Variable: benchmarkGroups <a class="header-anchor" href="#variable-benchmarkgroups" aria-label="Permalink to &quot;Variable: benchmarkGroups&quot;">​</a></h1><blockquote><p><code>const</code> <strong>benchmarkGroups</strong>: readonly [<code>&quot;training&quot;</code>, <code>&quot;inference&quot;</code>]</p></blockquote><p>Groups of benchmarks.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/variables/benchmarkGroups.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const benchmarkGroups = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  benchmarkGroups as default
};

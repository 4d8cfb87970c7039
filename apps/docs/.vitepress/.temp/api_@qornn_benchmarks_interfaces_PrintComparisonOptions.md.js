import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PrintComparisonOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/interfaces/PrintComparisonOptions.md","filePath":"api/@qornn/benchmarks/interfaces/PrintComparisonOptions.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/interfaces/PrintComparisonOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / PrintComparisonOptions</p><h1 id="interface-printcomparisonoptions" tabindex="-1">Interface: PrintComparisonOptions <a class="header-anchor" href="#interface-printcomparisonoptions" aria-label="Permalink to &quot;Interface: PrintComparisonOptions&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="all" tabindex="-1">all? <a class="header-anchor" href="#all" aria-label="Permalink to &quot;all?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>all?</strong>: <code>boolean</code></p></blockquote><p>also rows that did not move, and rows that only one side has; default false</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/interfaces/PrintComparisonOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PrintComparisonOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PrintComparisonOptions as default
};

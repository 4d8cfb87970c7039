import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: ITS_LIMIT","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/variables/ITS_LIMIT.md","filePath":"api/@qornn/benchmarks/variables/ITS_LIMIT.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/variables/ITS_LIMIT.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / ITS_LIMIT</p><h1 id="variable-its-limit" tabindex="-1">Variable: ITS_LIMIT <a class="header-anchor" href="#variable-its-limit" aria-label="Permalink to &quot;Variable: ITS\\_LIMIT&quot;">​</a></h1><blockquote><p><code>const</code> <strong>ITS_LIMIT</strong>: <code>&quot;its limit&quot;</code> = <code>&#39;its limit&#39;</code></p></blockquote><p>Marks a goal relative to the contestant&#39;s own hardware limit instead of another contestant.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/variables/ITS_LIMIT.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ITS_LIMIT = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ITS_LIMIT as default
};

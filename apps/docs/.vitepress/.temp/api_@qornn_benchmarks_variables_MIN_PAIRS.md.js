import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: MIN_PAIRS","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/variables/MIN_PAIRS.md","filePath":"api/@qornn/benchmarks/variables/MIN_PAIRS.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/variables/MIN_PAIRS.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / MIN_PAIRS</p><h1 id="variable-min-pairs" tabindex="-1">Variable: MIN_PAIRS <a class="header-anchor" href="#variable-min-pairs" aria-label="Permalink to &quot;Variable: MIN\\_PAIRS&quot;">​</a></h1><blockquote><p><code>const</code> <strong>MIN_PAIRS</strong>: <code>3</code> = <code>3</code></p></blockquote><p>With fewer pairs, their differences do not say how much they vary.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/variables/MIN_PAIRS.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MIN_PAIRS = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MIN_PAIRS as default
};

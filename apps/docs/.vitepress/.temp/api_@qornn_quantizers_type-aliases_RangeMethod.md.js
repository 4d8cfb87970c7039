import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: RangeMethod","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/quantizers/type-aliases/RangeMethod.md","filePath":"api/@qornn/quantizers/type-aliases/RangeMethod.md"}');
const _sfc_main = { name: "api/@qornn/quantizers/type-aliases/RangeMethod.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/quantizers</a> / RangeMethod</p><h1 id="type-alias-rangemethod" tabindex="-1">Type Alias: RangeMethod <a class="header-anchor" href="#type-alias-rangemethod" aria-label="Permalink to &quot;Type Alias: RangeMethod&quot;">​</a></h1><blockquote><p><strong>RangeMethod</strong> = <code>&quot;max&quot;</code> | <code>&quot;percentile&quot;</code> | <code>&quot;mse&quot;</code></p></blockquote><p>How the range α of a weight is chosen: see weightRange.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/quantizers/type-aliases/RangeMethod.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RangeMethod = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RangeMethod as default
};

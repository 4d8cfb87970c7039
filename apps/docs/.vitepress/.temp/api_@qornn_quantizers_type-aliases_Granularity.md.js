import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Granularity","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/quantizers/type-aliases/Granularity.md","filePath":"api/@qornn/quantizers/type-aliases/Granularity.md"}');
const _sfc_main = { name: "api/@qornn/quantizers/type-aliases/Granularity.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/quantizers</a> / Granularity</p><h1 id="type-alias-granularity" tabindex="-1">Type Alias: Granularity <a class="header-anchor" href="#type-alias-granularity" aria-label="Permalink to &quot;Type Alias: Granularity&quot;">​</a></h1><blockquote><p><strong>Granularity</strong> = <code>&quot;tensor&quot;</code> | <code>&quot;row&quot;</code></p></blockquote><p>Which entries share a scale: the whole tensor, or each row (index of the first axis).</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/quantizers/type-aliases/Granularity.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Granularity = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Granularity as default
};

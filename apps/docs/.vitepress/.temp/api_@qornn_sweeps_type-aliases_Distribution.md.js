import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Distribution","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/sweeps/type-aliases/Distribution.md","filePath":"api/@qornn/sweeps/type-aliases/Distribution.md"}');
const _sfc_main = { name: "api/@qornn/sweeps/type-aliases/Distribution.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/sweeps</a> / Distribution</p><h1 id="type-alias-distribution" tabindex="-1">Type Alias: Distribution <a class="header-anchor" href="#type-alias-distribution" aria-label="Permalink to &quot;Type Alias: Distribution&quot;">​</a></h1><blockquote><p><strong>Distribution</strong> = { <code>kind</code>: <code>&quot;uniform&quot;</code> | <code>&quot;logUniform&quot;</code> | <code>&quot;integer&quot;</code> | <code>&quot;logInteger&quot;</code>; <code>max</code>: <code>number</code>; <code>min</code>: <code>number</code>; } | { <code>kind</code>: <code>&quot;choice&quot;</code>; <code>values</code>: readonly <code>unknown</code>[]; }</p></blockquote><p>What a value is drawn from; bounds are inclusive.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/sweeps/type-aliases/Distribution.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Distribution = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Distribution as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: NaiveForecasts","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/type-aliases/NaiveForecasts.md","filePath":"api/@qornn/tasks/type-aliases/NaiveForecasts.md"}');
const _sfc_main = { name: "api/@qornn/tasks/type-aliases/NaiveForecasts.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / NaiveForecasts</p><h1 id="type-alias-naiveforecasts" tabindex="-1">Type Alias: NaiveForecasts <a class="header-anchor" href="#type-alias-naiveforecasts" aria-label="Permalink to &quot;Type Alias: NaiveForecasts&quot;">​</a></h1><blockquote><p><strong>NaiveForecasts</strong> = <code>Partial</code>&lt;<code>Record</code>&lt;<a href="./NaiveMethod"><code>NaiveMethod</code></a>, <code>Float32Array</code>&gt;&gt;</p></blockquote><p>Forecasts without a model, in the order and normalization of y; NaN for none.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/type-aliases/NaiveForecasts.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const NaiveForecasts = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  NaiveForecasts as default
};

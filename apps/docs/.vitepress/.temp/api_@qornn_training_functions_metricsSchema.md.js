import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: metricsSchema()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/functions/metricsSchema.md","filePath":"api/@qornn/training/functions/metricsSchema.md"}');
const _sfc_main = { name: "api/@qornn/training/functions/metricsSchema.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / metricsSchema</p><h1 id="function-metricsschema" tabindex="-1">Function: metricsSchema() <a class="header-anchor" href="#function-metricsschema" aria-label="Permalink to &quot;Function: metricsSchema()&quot;">​</a></h1><blockquote><p><strong>metricsSchema</strong>(): <code>ZodRecord</code>&lt;<code>ZodString</code>, <code>ZodNullable</code>&lt;<code>ZodNumber</code>&gt;&gt;</p></blockquote><p>Metrics by name; NaN is null in JSON.</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>ZodRecord</code>&lt;<code>ZodString</code>, <code>ZodNullable</code>&lt;<code>ZodNumber</code>&gt;&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/functions/metricsSchema.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const metricsSchema = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  metricsSchema as default
};

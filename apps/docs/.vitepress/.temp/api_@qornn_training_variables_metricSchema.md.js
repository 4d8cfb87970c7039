import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: metricSchema","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/variables/metricSchema.md","filePath":"api/@qornn/training/variables/metricSchema.md"}');
const _sfc_main = { name: "api/@qornn/training/variables/metricSchema.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / metricSchema</p><h1 id="variable-metricschema" tabindex="-1">Variable: metricSchema <a class="header-anchor" href="#variable-metricschema" aria-label="Permalink to &quot;Variable: metricSchema&quot;">​</a></h1><blockquote><p><code>const</code> <strong>metricSchema</strong>: <code>ZodObject</code>&lt;{ <code>goal</code>: <code>ZodEnum</code>&lt;{ <code>max</code>: <code>&quot;max&quot;</code>; <code>min</code>: <code>&quot;min&quot;</code>; }&gt;; <code>name</code>: <code>ZodString</code>; }, <code>$strip</code>&gt;</p></blockquote><p>The primary metric of a run.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/variables/metricSchema.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const metricSchema = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  metricSchema as default
};

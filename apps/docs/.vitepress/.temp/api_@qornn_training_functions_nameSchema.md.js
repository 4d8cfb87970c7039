import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: nameSchema()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/functions/nameSchema.md","filePath":"api/@qornn/training/functions/nameSchema.md"}');
const _sfc_main = { name: "api/@qornn/training/functions/nameSchema.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / nameSchema</p><h1 id="function-nameschema" tabindex="-1">Function: nameSchema() <a class="header-anchor" href="#function-nameschema" aria-label="Permalink to &quot;Function: nameSchema()&quot;">​</a></h1><blockquote><p><strong>nameSchema</strong>(<code>error?</code>): <code>ZodString</code></p></blockquote><p>An untrusted name: short, on one line, without control characters.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="error" tabindex="-1">error? <a class="header-anchor" href="#error" aria-label="Permalink to &quot;error?&quot;">​</a></h3><p><code>string</code> = <code>...</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>ZodString</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/functions/nameSchema.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const nameSchema = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  nameSchema as default
};

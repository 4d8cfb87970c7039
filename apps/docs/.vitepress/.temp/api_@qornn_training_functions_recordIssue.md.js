import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: recordIssue()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/functions/recordIssue.md","filePath":"api/@qornn/training/functions/recordIssue.md"}');
const _sfc_main = { name: "api/@qornn/training/functions/recordIssue.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / recordIssue</p><h1 id="function-recordissue" tabindex="-1">Function: recordIssue() <a class="header-anchor" href="#function-recordissue" aria-label="Permalink to &quot;Function: recordIssue()&quot;">​</a></h1><blockquote><p><strong>recordIssue</strong>(<code>__namedParameters</code>): <code>string</code></p></blockquote><p>The first issue on one line: the path, and what is allowed.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><code>ZodError</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/functions/recordIssue.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const recordIssue = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  recordIssue as default
};

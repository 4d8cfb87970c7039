import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: isReport()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/report/functions/isReport.md","filePath":"api/@qornn/report/functions/isReport.md"}');
const _sfc_main = { name: "api/@qornn/report/functions/isReport.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/report</a> / isReport</p><h1 id="function-isreport" tabindex="-1">Function: isReport() <a class="header-anchor" href="#function-isreport" aria-label="Permalink to &quot;Function: isReport()&quot;">​</a></h1><blockquote><p><strong>isReport</strong>(<code>text</code>): <code>boolean</code></p></blockquote><p>Whether a text is a report; the beginning of it is enough.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="text" tabindex="-1">text <a class="header-anchor" href="#text" aria-label="Permalink to &quot;text&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>boolean</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/report/functions/isReport.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const isReport = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  isReport as default
};

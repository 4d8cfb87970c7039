import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Report","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/report/interfaces/Report.md","filePath":"api/@qornn/report/interfaces/Report.md"}');
const _sfc_main = { name: "api/@qornn/report/interfaces/Report.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/report</a> / Report</p><h1 id="interface-report" tabindex="-1">Interface: Report <a class="header-anchor" href="#interface-report" aria-label="Permalink to &quot;Interface: Report&quot;">​</a></h1><p>The content of a report.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="command" tabindex="-1">command <a class="header-anchor" href="#command" aria-label="Permalink to &quot;command&quot;">​</a></h3><blockquote><p><strong>command</strong>: <code>string</code> | <code>null</code></p></blockquote><p>command line that made it; null if none did</p><hr><h3 id="created" tabindex="-1">created <a class="header-anchor" href="#created" aria-label="Permalink to &quot;created&quot;">​</a></h3><blockquote><p><strong>created</strong>: <code>string</code></p></blockquote><p>ISO 8601</p><hr><h3 id="runs" tabindex="-1">runs <a class="header-anchor" href="#runs" aria-label="Permalink to &quot;runs&quot;">​</a></h3><blockquote><p><strong>runs</strong>: readonly <a href="./ReportRun"><code>ReportRun</code></a>[]</p></blockquote><hr><h3 id="title" tabindex="-1">title <a class="header-anchor" href="#title" aria-label="Permalink to &quot;title&quot;">​</a></h3><blockquote><p><strong>title</strong>: <code>string</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/report/interfaces/Report.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Report = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Report as default
};

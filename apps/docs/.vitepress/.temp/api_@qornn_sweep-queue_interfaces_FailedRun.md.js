import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: FailedRun","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/sweep-queue/interfaces/FailedRun.md","filePath":"api/@qornn/sweep-queue/interfaces/FailedRun.md"}');
const _sfc_main = { name: "api/@qornn/sweep-queue/interfaces/FailedRun.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/sweep-queue</a> / FailedRun</p><h1 id="interface-failedrun" tabindex="-1">Interface: FailedRun <a class="header-anchor" href="#interface-failedrun" aria-label="Permalink to &quot;Interface: FailedRun&quot;">​</a></h1><p>A run that failed, until somebody collects that.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><strong>name</strong>: <code>string</code></p></blockquote><hr><h3 id="reason" tabindex="-1">reason <a class="header-anchor" href="#reason" aria-label="Permalink to &quot;reason&quot;">​</a></h3><blockquote><p><strong>reason</strong>: <code>string</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/sweep-queue/interfaces/FailedRun.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FailedRun = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FailedRun as default
};

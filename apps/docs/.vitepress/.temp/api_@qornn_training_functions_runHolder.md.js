import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: runHolder()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/functions/runHolder.md","filePath":"api/@qornn/training/functions/runHolder.md"}');
const _sfc_main = { name: "api/@qornn/training/functions/runHolder.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / runHolder</p><h1 id="function-runholder" tabindex="-1">Function: runHolder() <a class="header-anchor" href="#function-runholder" aria-label="Permalink to &quot;Function: runHolder()&quot;">​</a></h1><blockquote><p><strong>runHolder</strong>(<code>directory</code>): <a href="./../interfaces/RunHolder"><code>RunHolder</code></a> | <code>undefined</code></p></blockquote><p>The process that currently trains a run; undefined if none does.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="directory" tabindex="-1">directory <a class="header-anchor" href="#directory" aria-label="Permalink to &quot;directory&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/RunHolder"><code>RunHolder</code></a> | <code>undefined</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/functions/runHolder.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const runHolder = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  runHolder as default
};

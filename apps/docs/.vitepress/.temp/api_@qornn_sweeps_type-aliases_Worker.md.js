import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Worker","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/sweeps/type-aliases/Worker.md","filePath":"api/@qornn/sweeps/type-aliases/Worker.md"}');
const _sfc_main = { name: "api/@qornn/sweeps/type-aliases/Worker.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/sweeps</a> / Worker</p><h1 id="type-alias-worker" tabindex="-1">Type Alias: Worker <a class="header-anchor" href="#type-alias-worker" aria-label="Permalink to &quot;Type Alias: Worker&quot;">​</a></h1><blockquote><p><strong>Worker</strong> = (<code>work</code>, <code>context</code>) =&gt; <code>Promise</code>&lt;<code>unknown</code>&gt;</p></blockquote><p>Does one piece of work in a worker process. <code>note</code> reports to the parent while it is done.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="work" tabindex="-1">work <a class="header-anchor" href="#work" aria-label="Permalink to &quot;work&quot;">​</a></h3><p><code>unknown</code></p><h3 id="context" tabindex="-1">context <a class="header-anchor" href="#context" aria-label="Permalink to &quot;context&quot;">​</a></h3><h4 id="note" tabindex="-1">note <a class="header-anchor" href="#note" aria-label="Permalink to &quot;note&quot;">​</a></h4><p>(<code>note</code>) =&gt; <code>void</code></p><h4 id="signal" tabindex="-1">signal <a class="header-anchor" href="#signal" aria-label="Permalink to &quot;signal&quot;">​</a></h4><p><code>AbortSignal</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<code>unknown</code>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/sweeps/type-aliases/Worker.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Worker = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Worker as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: QueueStatusReader","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/sweep-queue/interfaces/QueueStatusReader.md","filePath":"api/@qornn/sweep-queue/interfaces/QueueStatusReader.md"}');
const _sfc_main = { name: "api/@qornn/sweep-queue/interfaces/QueueStatusReader.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/sweep-queue</a> / QueueStatusReader</p><h1 id="interface-queuestatusreader" tabindex="-1">Interface: QueueStatusReader <a class="header-anchor" href="#interface-queuestatusreader" aria-label="Permalink to &quot;Interface: QueueStatusReader&quot;">​</a></h1><p>A connection that reads how far sweeps are.</p><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="close" tabindex="-1">close() <a class="header-anchor" href="#close" aria-label="Permalink to &quot;close()&quot;">​</a></h3><blockquote><p><strong>close</strong>(): <code>void</code></p></blockquote><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>void</code></p><hr><h3 id="read" tabindex="-1">read() <a class="header-anchor" href="#read" aria-label="Permalink to &quot;read()&quot;">​</a></h3><blockquote><p><strong>read</strong>(): <code>Promise</code>&lt;<a href="./QueuedSweepStatus"><code>QueuedSweepStatus</code></a>[]&gt;</p></blockquote><h4 id="returns-1" tabindex="-1">Returns <a class="header-anchor" href="#returns-1" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>Promise</code>&lt;<a href="./QueuedSweepStatus"><code>QueuedSweepStatus</code></a>[]&gt;</p><p>the sweeps in the order of their names; those that are not in Redis are left out</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/sweep-queue/interfaces/QueueStatusReader.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const QueueStatusReader = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  QueueStatusReader as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: QueueStatusOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/sweep-queue/interfaces/QueueStatusOptions.md","filePath":"api/@qornn/sweep-queue/interfaces/QueueStatusOptions.md"}');
const _sfc_main = { name: "api/@qornn/sweep-queue/interfaces/QueueStatusOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/sweep-queue</a> / QueueStatusOptions</p><h1 id="interface-queuestatusoptions" tabindex="-1">Interface: QueueStatusOptions <a class="header-anchor" href="#interface-queuestatusoptions" aria-label="Permalink to &quot;Interface: QueueStatusOptions&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="names" tabindex="-1">names? <a class="header-anchor" href="#names" aria-label="Permalink to &quot;names?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>names?</strong>: readonly <code>string</code>[]</p></blockquote><p>names of sweeps; default: all of this Redis</p><hr><h3 id="onnote" tabindex="-1">onNote? <a class="header-anchor" href="#onnote" aria-label="Permalink to &quot;onNote?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>onNote?</strong>: (<code>line</code>) =&gt; <code>void</code></p></blockquote><p>called with one line about something that is not right, but works</p><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><h5 id="line" tabindex="-1">line <a class="header-anchor" href="#line" aria-label="Permalink to &quot;line&quot;">​</a></h5><p><code>string</code></p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>void</code></p><hr><h3 id="redis" tabindex="-1">redis <a class="header-anchor" href="#redis" aria-label="Permalink to &quot;redis&quot;">​</a></h3><blockquote><p><strong>redis</strong>: <code>string</code></p></blockquote><p>address of Redis</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/sweep-queue/interfaces/QueueStatusOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const QueueStatusOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  QueueStatusOptions as default
};

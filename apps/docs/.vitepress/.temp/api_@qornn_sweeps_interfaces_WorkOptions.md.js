import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: WorkOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/sweeps/interfaces/WorkOptions.md","filePath":"api/@qornn/sweeps/interfaces/WorkOptions.md"}');
const _sfc_main = { name: "api/@qornn/sweeps/interfaces/WorkOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/sweeps</a> / WorkOptions</p><h1 id="interface-workoptions" tabindex="-1">Interface: WorkOptions <a class="header-anchor" href="#interface-workoptions" aria-label="Permalink to &quot;Interface: WorkOptions&quot;">​</a></h1><p>How one piece of work is done.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="millisecondstostop" tabindex="-1">millisecondsToStop <a class="header-anchor" href="#millisecondstostop" aria-label="Permalink to &quot;millisecondsToStop&quot;">​</a></h3><blockquote><p><strong>millisecondsToStop</strong>: <code>number</code></p></blockquote><p>after so long the process is killed if it has not stopped; infinity: never</p><hr><h3 id="onnote" tabindex="-1">onNote? <a class="header-anchor" href="#onnote" aria-label="Permalink to &quot;onNote?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>onNote?</strong>: (<code>note</code>) =&gt; <code>void</code></p></blockquote><p>receives what the work reports while it is done</p><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><h5 id="note" tabindex="-1">note <a class="header-anchor" href="#note" aria-label="Permalink to &quot;note&quot;">​</a></h5><p><code>unknown</code></p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>void</code></p><hr><h3 id="signal" tabindex="-1">signal <a class="header-anchor" href="#signal" aria-label="Permalink to &quot;signal&quot;">​</a></h3><blockquote><p><strong>signal</strong>: <code>AbortSignal</code></p></blockquote><p>stops the work</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/sweeps/interfaces/WorkOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WorkOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WorkOptions as default
};

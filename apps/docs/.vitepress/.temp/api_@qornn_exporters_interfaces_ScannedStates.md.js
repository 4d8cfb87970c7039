import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ScannedStates","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/interfaces/ScannedStates.md","filePath":"api/@qornn/exporters/interfaces/ScannedStates.md"}');
const _sfc_main = { name: "api/@qornn/exporters/interfaces/ScannedStates.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / ScannedStates</p><h1 id="interface-scannedstates" tabindex="-1">Interface: ScannedStates <a class="header-anchor" href="#interface-scannedstates" aria-label="Permalink to &quot;Interface: ScannedStates&quot;">​</a></h1><p>States of a recurrence: after the last time step, [batch, length], and after every one, [time, batch, length].</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="all" tabindex="-1">all <a class="header-anchor" href="#all" aria-label="Permalink to &quot;all&quot;">​</a></h3><blockquote><p><strong>all</strong>: readonly <a href="./OnnxValue"><code>OnnxValue</code></a>[]</p></blockquote><p>empty unless asked for</p><hr><h3 id="last" tabindex="-1">last <a class="header-anchor" href="#last" aria-label="Permalink to &quot;last&quot;">​</a></h3><blockquote><p><strong>last</strong>: readonly <a href="./OnnxValue"><code>OnnxValue</code></a>[]</p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/interfaces/ScannedStates.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ScannedStates = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ScannedStates as default
};

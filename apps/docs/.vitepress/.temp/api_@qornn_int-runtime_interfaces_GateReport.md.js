import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: GateReport","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/interfaces/GateReport.md","filePath":"api/@qornn/int-runtime/interfaces/GateReport.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/interfaces/GateReport.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / GateReport</p><h1 id="interface-gatereport" tabindex="-1">Interface: GateReport <a class="header-anchor" href="#interface-gatereport" aria-label="Permalink to &quot;Interface: GateReport&quot;">​</a></h1><p>What the gates of a layer do with their range.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="saturation" tabindex="-1">saturation <a class="header-anchor" href="#saturation" aria-label="Permalink to &quot;saturation&quot;">​</a></h3><blockquote><p><strong>saturation</strong>: <code>number</code></p></blockquote><p>fraction of pre-activations of the simulation beyond ±2^m, where those of integers saturate, over rows, time steps and sequences, in [0, 1]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/interfaces/GateReport.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GateReport = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GateReport as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Limits","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tuning/interfaces/Limits.md","filePath":"api/@qornn/tuning/interfaces/Limits.md"}');
const _sfc_main = { name: "api/@qornn/tuning/interfaces/Limits.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tuning</a> / Limits</p><h1 id="interface-limits" tabindex="-1">Interface: Limits <a class="header-anchor" href="#interface-limits" aria-label="Permalink to &quot;Interface: Limits&quot;">​</a></h1><p>What a network may take of a device.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="device" tabindex="-1">device? <a class="header-anchor" href="#device" aria-label="Permalink to &quot;device?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>device?</strong>: <code>string</code></p></blockquote><p>name of the device whose cycles are estimated; see <code>devices</code> of <code>@qornn/exporters</code></p><hr><h3 id="maxbytes" tabindex="-1">maxBytes? <a class="header-anchor" href="#maxbytes" aria-label="Permalink to &quot;maxBytes?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>maxBytes?</strong>: <code>number</code></p></blockquote><p>largest model file, in bytes</p><hr><h3 id="maxcycles" tabindex="-1">maxCycles? <a class="header-anchor" href="#maxcycles" aria-label="Permalink to &quot;maxCycles?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>maxCycles?</strong>: <code>number</code></p></blockquote><p>most cycles of a step, or instructions where the estimate counts those</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tuning/interfaces/Limits.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Limits = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Limits as default
};

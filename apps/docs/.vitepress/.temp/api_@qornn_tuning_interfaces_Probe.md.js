import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Probe","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tuning/interfaces/Probe.md","filePath":"api/@qornn/tuning/interfaces/Probe.md"}');
const _sfc_main = { name: "api/@qornn/tuning/interfaces/Probe.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tuning</a> / Probe</p><h1 id="interface-probe" tabindex="-1">Interface: Probe <a class="header-anchor" href="#interface-probe" aria-label="Permalink to &quot;Interface: Probe&quot;">​</a></h1><p>What a short training of the base configuration tells.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="cells" tabindex="-1">cells <a class="header-anchor" href="#cells" aria-label="Permalink to &quot;cells&quot;">​</a></h3><blockquote><p><strong>cells</strong>: <code>string</code>[]</p></blockquote><p>names of the cells that have an integer form</p><hr><h3 id="secondsperstep" tabindex="-1">secondsPerStep <a class="header-anchor" href="#secondsperstep" aria-label="Permalink to &quot;secondsPerStep&quot;">​</a></h3><blockquote><p><strong>secondsPerStep</strong>: <code>number</code></p></blockquote><p>of a training step</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tuning/interfaces/Probe.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Probe = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Probe as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: FirmwareRemedies","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/interfaces/FirmwareRemedies.md","filePath":"api/@qornn/exporters/interfaces/FirmwareRemedies.md"}');
const _sfc_main = { name: "api/@qornn/exporters/interfaces/FirmwareRemedies.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / FirmwareRemedies</p><h1 id="interface-firmwareremedies" tabindex="-1">Interface: FirmwareRemedies <a class="header-anchor" href="#interface-firmwareremedies" aria-label="Permalink to &quot;Interface: FirmwareRemedies&quot;">​</a></h1><p>What would make a model fit, each on its own; null where it would not.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="units" tabindex="-1">units <a class="header-anchor" href="#units" aria-label="Permalink to &quot;units&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>units</strong>: <code>number</code> | <code>null</code></p></blockquote><p>the largest number of units of every layer</p><hr><h3 id="weightbits" tabindex="-1">weightBits <a class="header-anchor" href="#weightbits" aria-label="Permalink to &quot;weightBits&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>weightBits</strong>: <code>number</code> | <code>null</code></p></blockquote><p>the most bits of the weights of all layers, 4, 2 or 1</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/interfaces/FirmwareRemedies.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FirmwareRemedies = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FirmwareRemedies as default
};

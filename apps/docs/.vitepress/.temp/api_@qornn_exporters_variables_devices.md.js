import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: devices","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/variables/devices.md","filePath":"api/@qornn/exporters/variables/devices.md"}');
const _sfc_main = { name: "api/@qornn/exporters/variables/devices.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / devices</p><h1 id="variable-devices" tabindex="-1">Variable: devices <a class="header-anchor" href="#variable-devices" aria-label="Permalink to &quot;Variable: devices&quot;">​</a></h1><blockquote><p><code>const</code> <strong>devices</strong>: readonly <a href="./../interfaces/Device"><code>Device</code></a>[]</p></blockquote><p>Known devices, from small to large within a family. Sizes and clocks are those of the makers&#39; data sheets.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/variables/devices.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const devices = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  devices as default
};

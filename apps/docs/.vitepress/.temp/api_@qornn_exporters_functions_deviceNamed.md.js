import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: deviceNamed()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/functions/deviceNamed.md","filePath":"api/@qornn/exporters/functions/deviceNamed.md"}');
const _sfc_main = { name: "api/@qornn/exporters/functions/deviceNamed.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / deviceNamed</p><h1 id="function-devicenamed" tabindex="-1">Function: deviceNamed() <a class="header-anchor" href="#function-devicenamed" aria-label="Permalink to &quot;Function: deviceNamed()&quot;">​</a></h1><blockquote><p><strong>deviceNamed</strong>(<code>name</code>): <a href="./../interfaces/Device"><code>Device</code></a></p></blockquote><p>A known device.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Device"><code>Device</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ExportError when there is none of this name</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/functions/deviceNamed.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const deviceNamed = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  deviceNamed as default
};

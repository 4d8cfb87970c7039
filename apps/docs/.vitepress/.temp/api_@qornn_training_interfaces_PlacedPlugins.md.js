import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PlacedPlugins","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/interfaces/PlacedPlugins.md","filePath":"api/@qornn/training/interfaces/PlacedPlugins.md"}');
const _sfc_main = { name: "api/@qornn/training/interfaces/PlacedPlugins.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / PlacedPlugins</p><h1 id="interface-placedplugins" tabindex="-1">Interface: PlacedPlugins <a class="header-anchor" href="#interface-placedplugins" aria-label="Permalink to &quot;Interface: PlacedPlugins&quot;">​</a></h1><p>A configuration with updated plugin paths.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="document" tabindex="-1">document <a class="header-anchor" href="#document" aria-label="Permalink to &quot;document&quot;">​</a></h3><blockquote><p><strong>document</strong>: <code>unknown</code></p></blockquote><p>the configuration with the new paths</p><hr><h3 id="placed" tabindex="-1">placed <a class="header-anchor" href="#placed" aria-label="Permalink to &quot;placed&quot;">​</a></h3><blockquote><p><strong>placed</strong>: readonly <code>string</code>[]</p></blockquote><p>the new paths</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/interfaces/PlacedPlugins.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PlacedPlugins = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PlacedPlugins as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ListedPlugin","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/interfaces/ListedPlugin.md","filePath":"api/@qornn/training/interfaces/ListedPlugin.md"}');
const _sfc_main = { name: "api/@qornn/training/interfaces/ListedPlugin.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / ListedPlugin</p><h1 id="interface-listedplugin" tabindex="-1">Interface: ListedPlugin <a class="header-anchor" href="#interface-listedplugin" aria-label="Permalink to &quot;Interface: ListedPlugin&quot;">​</a></h1><p>A plugin of a configuration, not loaded.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="entry" tabindex="-1">entry <a class="header-anchor" href="#entry" aria-label="Permalink to &quot;entry&quot;">​</a></h3><blockquote><p><strong>entry</strong>: <code>string</code></p></blockquote><p>as in the configuration</p><hr><h3 id="path" tabindex="-1">path <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path&quot;">​</a></h3><blockquote><p><strong>path</strong>: <code>string</code> | <code>null</code></p></blockquote><p>the resolved file; null if not found</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/interfaces/ListedPlugin.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ListedPlugin = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ListedPlugin as default
};

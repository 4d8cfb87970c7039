import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CNames","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/interfaces/CNames.md","filePath":"api/@qornn/exporters/interfaces/CNames.md"}');
const _sfc_main = { name: "api/@qornn/exporters/interfaces/CNames.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / CNames</p><h1 id="interface-cnames" tabindex="-1">Interface: CNames <a class="header-anchor" href="#interface-cnames" aria-label="Permalink to &quot;Interface: CNames&quot;">​</a></h1><p>Where names of a part come from.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="part" tabindex="-1">part <a class="header-anchor" href="#part" aria-label="Permalink to &quot;part&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>part</strong>: <code>string</code></p></blockquote><p>identifier of this part, with the prefix</p><hr><h3 id="prefix" tabindex="-1">prefix <a class="header-anchor" href="#prefix" aria-label="Permalink to &quot;prefix&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>prefix</strong>: <code>string</code></p></blockquote><p>the model&#39;s name, before all identifiers</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/interfaces/CNames.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CNames = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CNames as default
};

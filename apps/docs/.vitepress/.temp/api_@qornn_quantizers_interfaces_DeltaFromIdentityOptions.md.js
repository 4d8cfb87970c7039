import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: DeltaFromIdentityOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/quantizers/interfaces/DeltaFromIdentityOptions.md","filePath":"api/@qornn/quantizers/interfaces/DeltaFromIdentityOptions.md"}');
const _sfc_main = { name: "api/@qornn/quantizers/interfaces/DeltaFromIdentityOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/quantizers</a> / DeltaFromIdentityOptions</p><h1 id="interface-deltafromidentityoptions" tabindex="-1">Interface: DeltaFromIdentityOptions <a class="header-anchor" href="#interface-deltafromidentityoptions" aria-label="Permalink to &quot;Interface: DeltaFromIdentityOptions&quot;">​</a></h1><p>Options of <a href="./../functions/deltaFromIdentity">deltaFromIdentity</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="multiple" tabindex="-1">multiple? <a class="header-anchor" href="#multiple" aria-label="Permalink to &quot;multiple?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>multiple?</strong>: <code>number</code></p></blockquote><p>m, a finite number; default 1.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/quantizers/interfaces/DeltaFromIdentityOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DeltaFromIdentityOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DeltaFromIdentityOptions as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CTerm","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/interfaces/CTerm.md","filePath":"api/@qornn/exporters/interfaces/CTerm.md"}');
const _sfc_main = { name: "api/@qornn/exporters/interfaces/CTerm.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / CTerm</p><h1 id="interface-cterm" tabindex="-1">Interface: CTerm <a class="header-anchor" href="#interface-cterm" aria-label="Permalink to &quot;Interface: CTerm&quot;">​</a></h1><p>A product of the sum that is shifted: a variable times a constant, or an array of constants.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="bound" tabindex="-1">bound <a class="header-anchor" href="#bound" aria-label="Permalink to &quot;bound&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>bound</strong>: <code>number</code></p></blockquote><p>largest magnitude of the variable</p><hr><h3 id="multiplier" tabindex="-1">multiplier <a class="header-anchor" href="#multiplier" aria-label="Permalink to &quot;multiplier&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>multiplier</strong>: <code>number</code> | <a href="./CArray"><code>CArray</code></a></p></blockquote><p>≥ 0, below 2^31: one number, or one per unit</p><hr><h3 id="variable" tabindex="-1">variable <a class="header-anchor" href="#variable" aria-label="Permalink to &quot;variable&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>variable</strong>: <code>string</code></p></blockquote><p>the variable, of type int32_t</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/interfaces/CTerm.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CTerm = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CTerm as default
};

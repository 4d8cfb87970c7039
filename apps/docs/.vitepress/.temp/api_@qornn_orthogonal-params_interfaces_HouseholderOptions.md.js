import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: HouseholderOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/orthogonal-params/interfaces/HouseholderOptions.md","filePath":"api/@qornn/orthogonal-params/interfaces/HouseholderOptions.md"}');
const _sfc_main = { name: "api/@qornn/orthogonal-params/interfaces/HouseholderOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/orthogonal-params</a> / HouseholderOptions</p><h1 id="interface-householderoptions" tabindex="-1">Interface: HouseholderOptions <a class="header-anchor" href="#interface-householderoptions" aria-label="Permalink to &quot;Interface: HouseholderOptions&quot;">​</a></h1><p>Options of <a href="./../functions/householderParametrization">householderParametrization</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="reflections" tabindex="-1">reflections? <a class="header-anchor" href="#reflections" aria-label="Permalink to &quot;reflections?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>reflections?</strong>: <code>number</code></p></blockquote><p>k, the number of reflections, from 1 to n; default n.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/orthogonal-params/interfaces/HouseholderOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const HouseholderOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  HouseholderOptions as default
};

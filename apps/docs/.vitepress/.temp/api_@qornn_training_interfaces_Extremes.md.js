import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Extremes","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/interfaces/Extremes.md","filePath":"api/@qornn/training/interfaces/Extremes.md"}');
const _sfc_main = { name: "api/@qornn/training/interfaces/Extremes.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / Extremes</p><h1 id="interface-extremes" tabindex="-1">Interface: Extremes <a class="header-anchor" href="#interface-extremes" aria-label="Permalink to &quot;Interface: Extremes&quot;">​</a></h1><p>Extremes of a list of numbers. Null in a record is a value that was not finite.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="largest" tabindex="-1">largest <a class="header-anchor" href="#largest" aria-label="Permalink to &quot;largest&quot;">​</a></h3><blockquote><p><strong>largest</strong>: <code>number</code> | <code>null</code></p></blockquote><hr><h3 id="smallest" tabindex="-1">smallest <a class="header-anchor" href="#smallest" aria-label="Permalink to &quot;smallest&quot;">​</a></h3><blockquote><p><strong>smallest</strong>: <code>number</code> | <code>null</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/interfaces/Extremes.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Extremes = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Extremes as default
};

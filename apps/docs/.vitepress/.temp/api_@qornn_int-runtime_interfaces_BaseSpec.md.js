import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: BaseSpec","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/interfaces/BaseSpec.md","filePath":"api/@qornn/int-runtime/interfaces/BaseSpec.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/interfaces/BaseSpec.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / BaseSpec</p><h1 id="interface-basespec" tabindex="-1">Interface: BaseSpec <a class="header-anchor" href="#interface-basespec" aria-label="Permalink to &quot;Interface: BaseSpec&quot;">​</a></h1><p>Common fields of trained layers.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./BaseLayer"><code>BaseLayer</code></a></li><li><a href="./GatedSpec"><code>GatedSpec</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="kind" tabindex="-1">kind <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind&quot;">​</a></h3><blockquote><p><strong>kind</strong>: <code>string</code></p></blockquote><p>name of a registered kind</p><hr><h3 id="units" tabindex="-1">units <a class="header-anchor" href="#units" aria-label="Permalink to &quot;units&quot;">​</a></h3><blockquote><p><strong>units</strong>: <code>number</code></p></blockquote><p>number of outputs</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/interfaces/BaseSpec.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BaseSpec = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BaseSpec as default
};

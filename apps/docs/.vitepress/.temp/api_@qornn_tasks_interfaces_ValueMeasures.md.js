import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ValueMeasures","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/interfaces/ValueMeasures.md","filePath":"api/@qornn/tasks/interfaces/ValueMeasures.md"}');
const _sfc_main = { name: "api/@qornn/tasks/interfaces/ValueMeasures.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / ValueMeasures</p><h1 id="interface-valuemeasures" tabindex="-1">Interface: ValueMeasures <a class="header-anchor" href="#interface-valuemeasures" aria-label="Permalink to &quot;Interface: ValueMeasures&quot;">​</a></h1><p>Measures of regressions and forecasts, in the units of the targets.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="kind" tabindex="-1">kind <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind&quot;">​</a></h3><blockquote><p><strong>kind</strong>: <code>&quot;values&quot;</code></p></blockquote><hr><h3 id="outputs" tabindex="-1">outputs <a class="header-anchor" href="#outputs" aria-label="Permalink to &quot;outputs&quot;">​</a></h3><blockquote><p><strong>outputs</strong>: <a href="./ValueMeasure"><code>ValueMeasure</code></a>[]</p></blockquote><p>one per output</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/interfaces/ValueMeasures.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ValueMeasures = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ValueMeasures as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ValueMeasurementOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/interfaces/ValueMeasurementOptions.md","filePath":"api/@qornn/tasks/interfaces/ValueMeasurementOptions.md"}');
const _sfc_main = { name: "api/@qornn/tasks/interfaces/ValueMeasurementOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / ValueMeasurementOptions</p><h1 id="interface-valuemeasurementoptions" tabindex="-1">Interface: ValueMeasurementOptions <a class="header-anchor" href="#interface-valuemeasurementoptions" aria-label="Permalink to &quot;Interface: ValueMeasurementOptions&quot;">​</a></h1><p>Options of <a href="./../functions/valueMeasurement">valueMeasurement</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="normalization" tabindex="-1">normalization? <a class="header-anchor" href="#normalization" aria-label="Permalink to &quot;normalization?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>normalization?</strong>: <a href="./Normalization"><code>Normalization</code></a></p></blockquote><p>normalization of the targets, see <code>Task.outputNormalization</code>; errors are then in units of the targets, and compared with its means</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/interfaces/ValueMeasurementOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ValueMeasurementOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ValueMeasurementOptions as default
};

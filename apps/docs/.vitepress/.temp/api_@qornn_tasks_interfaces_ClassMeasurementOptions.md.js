import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ClassMeasurementOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/interfaces/ClassMeasurementOptions.md","filePath":"api/@qornn/tasks/interfaces/ClassMeasurementOptions.md"}');
const _sfc_main = { name: "api/@qornn/tasks/interfaces/ClassMeasurementOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / ClassMeasurementOptions</p><h1 id="interface-classmeasurementoptions" tabindex="-1">Interface: ClassMeasurementOptions <a class="header-anchor" href="#interface-classmeasurementoptions" aria-label="Permalink to &quot;Interface: ClassMeasurementOptions&quot;">​</a></h1><p>Options of <a href="./../functions/classMeasurement">classMeasurement</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="events" tabindex="-1">events? <a class="header-anchor" href="#events" aria-label="Permalink to &quot;events?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>events?</strong>: <code>object</code></p></blockquote><p>also measures events, for an answer at every step</p><h4 id="background" tabindex="-1">background? <a class="header-anchor" href="#background" aria-label="Permalink to &quot;background?&quot;">​</a></h4><blockquote><p><code>optional</code> <strong>background?</strong>: <code>string</code></p></blockquote><p>name of the class that is no event; default the most frequent one</p><h4 id="tolerance" tabindex="-1">tolerance? <a class="header-anchor" href="#tolerance" aria-label="Permalink to &quot;tolerance?&quot;">​</a></h4><blockquote><p><code>optional</code> <strong>tolerance?</strong>: <code>number</code></p></blockquote><p>allowed difference of begin and of end, in time steps, an integer ≥ 0; default 0</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/interfaces/ClassMeasurementOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ClassMeasurementOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ClassMeasurementOptions as default
};

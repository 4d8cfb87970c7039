import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: EstimateError","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/interfaces/EstimateError.md","filePath":"api/@qornn/exporters/interfaces/EstimateError.md"}');
const _sfc_main = { name: "api/@qornn/exporters/interfaces/EstimateError.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / EstimateError</p><h1 id="interface-estimateerror" tabindex="-1">Interface: EstimateError <a class="header-anchor" href="#interface-estimateerror" aria-label="Permalink to &quot;Interface: EstimateError&quot;">​</a></h1><p>Median and largest error of estimates of models that the calibration did not see, as parts of the measured number.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="largest" tabindex="-1">largest <a class="header-anchor" href="#largest" aria-label="Permalink to &quot;largest&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>largest</strong>: <code>number</code></p></blockquote><hr><h3 id="median" tabindex="-1">median <a class="header-anchor" href="#median" aria-label="Permalink to &quot;median&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>median</strong>: <code>number</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/interfaces/EstimateError.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const EstimateError = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  EstimateError as default
};

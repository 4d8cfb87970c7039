import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: NumberFormat","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/interfaces/NumberFormat.md","filePath":"api/@qornn/int-runtime/interfaces/NumberFormat.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/interfaces/NumberFormat.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / NumberFormat</p><h1 id="interface-numberformat" tabindex="-1">Interface: NumberFormat <a class="header-anchor" href="#interface-numberformat" aria-label="Permalink to &quot;Interface: NumberFormat&quot;">​</a></h1><p>The number format of a part of a layer.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="bits" tabindex="-1">bits <a class="header-anchor" href="#bits" aria-label="Permalink to &quot;bits&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>bits</strong>: <code>number</code></p></blockquote><p>bits of a code; of biases and multipliers, those that the largest one needs</p><hr><h3 id="entries" tabindex="-1">entries? <a class="header-anchor" href="#entries" aria-label="Permalink to &quot;entries?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>entries?</strong>: <code>number</code></p></blockquote><p>number of entries of a table</p><hr><h3 id="integerbits" tabindex="-1">integerBits? <a class="header-anchor" href="#integerbits" aria-label="Permalink to &quot;integerBits?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>integerBits?</strong>: <code>number</code></p></blockquote><p>bits before the binary point, without the sign; absent where the step says it better</p><hr><h3 id="part" tabindex="-1">part <a class="header-anchor" href="#part" aria-label="Permalink to &quot;part&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>part</strong>: <code>string</code></p></blockquote><p>name of the layer&#39;s field, or in the formula of the kind</p><hr><h3 id="step" tabindex="-1">step <a class="header-anchor" href="#step" aria-label="Permalink to &quot;step&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>step</strong>: readonly [<code>number</code>, <code>number</code>] | <code>null</code></p></blockquote><p>real value of code 1, the smallest and the largest of rows or units; null if the model does not say it</p><hr><h3 id="stepfrom" tabindex="-1">stepFrom <a class="header-anchor" href="#stepfrom" aria-label="Permalink to &quot;stepFrom&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>stepFrom</strong>: <a href="./../type-aliases/StepSource"><code>StepSource</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/interfaces/NumberFormat.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const NumberFormat = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  NumberFormat as default
};

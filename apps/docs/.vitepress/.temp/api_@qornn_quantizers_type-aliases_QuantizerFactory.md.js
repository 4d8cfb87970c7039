import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: QuantizerFactory","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/quantizers/type-aliases/QuantizerFactory.md","filePath":"api/@qornn/quantizers/type-aliases/QuantizerFactory.md"}');
const _sfc_main = { name: "api/@qornn/quantizers/type-aliases/QuantizerFactory.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/quantizers</a> / QuantizerFactory</p><h1 id="type-alias-quantizerfactory" tabindex="-1">Type Alias: QuantizerFactory <a class="header-anchor" href="#type-alias-quantizerfactory" aria-label="Permalink to &quot;Type Alias: QuantizerFactory&quot;">​</a></h1><blockquote><p><strong>QuantizerFactory</strong> = (<code>config</code>) =&gt; <a href="./../interfaces/Quantizer"><code>Quantizer</code></a></p></blockquote><p>Makes a quantizer from plain options, for instance of a YAML file, and validates them.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="config" tabindex="-1">config <a class="header-anchor" href="#config" aria-label="Permalink to &quot;config&quot;">​</a></h3><p><code>Record</code>&lt;<code>string</code>, <code>unknown</code>&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Quantizer"><code>Quantizer</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/quantizers/type-aliases/QuantizerFactory.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const QuantizerFactory = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  QuantizerFactory as default
};

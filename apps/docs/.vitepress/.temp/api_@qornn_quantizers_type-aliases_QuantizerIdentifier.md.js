import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: QuantizerIdentifier","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/quantizers/type-aliases/QuantizerIdentifier.md","filePath":"api/@qornn/quantizers/type-aliases/QuantizerIdentifier.md"}');
const _sfc_main = { name: "api/@qornn/quantizers/type-aliases/QuantizerIdentifier.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/quantizers</a> / QuantizerIdentifier</p><h1 id="type-alias-quantizeridentifier" tabindex="-1">Type Alias: QuantizerIdentifier <a class="header-anchor" href="#type-alias-quantizeridentifier" aria-label="Permalink to &quot;Type Alias: QuantizerIdentifier&quot;">​</a></h1><blockquote><p><strong>QuantizerIdentifier</strong> = <code>string</code> | <code>object</code> &amp; <code>Record</code>&lt;<code>string</code>, <code>unknown</code>&gt; | <a href="./../interfaces/Quantizer"><code>Quantizer</code></a></p></blockquote><p>A quantizer in a configuration: a name, a name with options, or the quantizer itself.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/quantizers/type-aliases/QuantizerIdentifier.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const QuantizerIdentifier = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  QuantizerIdentifier as default
};

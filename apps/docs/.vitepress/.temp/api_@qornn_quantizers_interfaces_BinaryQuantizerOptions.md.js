import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: BinaryQuantizerOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/quantizers/interfaces/BinaryQuantizerOptions.md","filePath":"api/@qornn/quantizers/interfaces/BinaryQuantizerOptions.md"}');
const _sfc_main = { name: "api/@qornn/quantizers/interfaces/BinaryQuantizerOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/quantizers</a> / BinaryQuantizerOptions</p><h1 id="interface-binaryquantizeroptions" tabindex="-1">Interface: BinaryQuantizerOptions <a class="header-anchor" href="#interface-binaryquantizeroptions" aria-label="Permalink to &quot;Interface: BinaryQuantizerOptions&quot;">​</a></h1><p>Options of <a href="./../functions/binaryQuantizer">binaryQuantizer</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="granularity" tabindex="-1">granularity? <a class="header-anchor" href="#granularity" aria-label="Permalink to &quot;granularity?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>granularity?</strong>: <a href="./../type-aliases/Granularity"><code>Granularity</code></a></p></blockquote><p>One scale for the tensor (default) or one per row.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/quantizers/interfaces/BinaryQuantizerOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BinaryQuantizerOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BinaryQuantizerOptions as default
};

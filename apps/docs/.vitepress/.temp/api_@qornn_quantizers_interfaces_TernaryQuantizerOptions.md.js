import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: TernaryQuantizerOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/quantizers/interfaces/TernaryQuantizerOptions.md","filePath":"api/@qornn/quantizers/interfaces/TernaryQuantizerOptions.md"}');
const _sfc_main = { name: "api/@qornn/quantizers/interfaces/TernaryQuantizerOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/quantizers</a> / TernaryQuantizerOptions</p><h1 id="interface-ternaryquantizeroptions" tabindex="-1">Interface: TernaryQuantizerOptions <a class="header-anchor" href="#interface-ternaryquantizeroptions" aria-label="Permalink to &quot;Interface: TernaryQuantizerOptions&quot;">​</a></h1><p>Options of <a href="./../functions/ternaryQuantizer">ternaryQuantizer</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="granularity" tabindex="-1">granularity? <a class="header-anchor" href="#granularity" aria-label="Permalink to &quot;granularity?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>granularity?</strong>: <a href="./../type-aliases/Granularity"><code>Granularity</code></a></p></blockquote><p>One threshold and scale for the tensor (default) or one of each per row.</p><hr><h3 id="threshold" tabindex="-1">threshold? <a class="header-anchor" href="#threshold" aria-label="Permalink to &quot;threshold?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>threshold?</strong>: <code>number</code></p></blockquote><p>Δ as a multiple of the mean magnitude, a number &gt; 0; default 0.7.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/quantizers/interfaces/TernaryQuantizerOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TernaryQuantizerOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TernaryQuantizerOptions as default
};

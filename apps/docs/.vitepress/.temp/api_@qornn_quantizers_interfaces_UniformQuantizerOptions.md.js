import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: UniformQuantizerOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/quantizers/interfaces/UniformQuantizerOptions.md","filePath":"api/@qornn/quantizers/interfaces/UniformQuantizerOptions.md"}');
const _sfc_main = { name: "api/@qornn/quantizers/interfaces/UniformQuantizerOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/quantizers</a> / UniformQuantizerOptions</p><h1 id="interface-uniformquantizeroptions" tabindex="-1">Interface: UniformQuantizerOptions <a class="header-anchor" href="#interface-uniformquantizeroptions" aria-label="Permalink to &quot;Interface: UniformQuantizerOptions&quot;">​</a></h1><p>Options of <a href="./../functions/uniformQuantizer">uniformQuantizer</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="bits" tabindex="-1">bits <a class="header-anchor" href="#bits" aria-label="Permalink to &quot;bits&quot;">​</a></h3><blockquote><p><strong>bits</strong>: <code>number</code></p></blockquote><p>Bit width k, an integer from 1 to 8; 1 is ternary.</p><hr><h3 id="granularity" tabindex="-1">granularity? <a class="header-anchor" href="#granularity" aria-label="Permalink to &quot;granularity?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>granularity?</strong>: <a href="./../type-aliases/Granularity"><code>Granularity</code></a></p></blockquote><p>One scale for the tensor (default) or one per row, that is per output unit in the paper&#39;s layout.</p><hr><h3 id="percentile" tabindex="-1">percentile? <a class="header-anchor" href="#percentile" aria-label="Permalink to &quot;percentile?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>percentile?</strong>: <code>number</code></p></blockquote><p>Fraction of the nonzero entries to keep within the range, in (0, 1], for scale &#39;percentile&#39;; default 0.999.</p><hr><h3 id="scale" tabindex="-1">scale? <a class="header-anchor" href="#scale" aria-label="Permalink to &quot;scale?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>scale?</strong>: <a href="./../type-aliases/RangeMethod"><code>RangeMethod</code></a></p></blockquote><p>How the range α is chosen: &#39;max&#39; (default), &#39;percentile&#39; or &#39;mse&#39;.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/quantizers/interfaces/UniformQuantizerOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const UniformQuantizerOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  UniformQuantizerOptions as default
};

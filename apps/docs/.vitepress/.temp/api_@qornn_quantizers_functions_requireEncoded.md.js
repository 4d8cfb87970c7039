import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: requireEncoded()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/quantizers/functions/requireEncoded.md","filePath":"api/@qornn/quantizers/functions/requireEncoded.md"}');
const _sfc_main = { name: "api/@qornn/quantizers/functions/requireEncoded.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/quantizers</a> / requireEncoded</p><h1 id="function-requireencoded" tabindex="-1">Function: requireEncoded() <a class="header-anchor" href="#function-requireencoded" aria-label="Permalink to &quot;Function: requireEncoded()&quot;">​</a></h1><blockquote><p><strong>requireEncoded</strong>(<code>quantizer</code>, <code>encoded</code>): <a href="./../interfaces/QuantizedTensor"><code>QuantizedTensor</code></a></p></blockquote><p>Checks the output of <code>encode</code> before it is packed and run, because custom quantizers can be wrong.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="quantizer" tabindex="-1">quantizer <a class="header-anchor" href="#quantizer" aria-label="Permalink to &quot;quantizer&quot;">​</a></h3><p><a href="./../interfaces/Quantizer"><code>Quantizer</code></a></p><h3 id="encoded" tabindex="-1">encoded <a class="header-anchor" href="#encoded" aria-label="Permalink to &quot;encoded&quot;">​</a></h3><p><a href="./../interfaces/QuantizedTensor"><code>QuantizedTensor</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/QuantizedTensor"><code>QuantizedTensor</code></a></p><p><code>encoded</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>QuantizerError when a code is out of range, or the number of codes or steps does not match the shape</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/quantizers/functions/requireEncoded.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const requireEncoded = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  requireEncoded as default
};

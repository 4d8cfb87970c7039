import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: bitSources()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/functions/bitSources.md","filePath":"api/@qornn/int-runtime/functions/bitSources.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/functions/bitSources.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / bitSources</p><h1 id="function-bitsources" tabindex="-1">Function: bitSources() <a class="header-anchor" href="#function-bitsources" aria-label="Permalink to &quot;Function: bitSources()&quot;">​</a></h1><blockquote><p><strong>bitSources</strong>(<code>__namedParameters</code>, <code>options</code>): <a href="./../interfaces/BitSources"><code>BitSources</code></a></p></blockquote><p>Why the parts of a network have their bits.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><h4 id="layers" tabindex="-1">layers <a class="header-anchor" href="#layers" aria-label="Permalink to &quot;layers&quot;">​</a></h4><p>readonly <a href="./../interfaces/BaseSpec"><code>BaseSpec</code></a>[]</p><h3 id="options" tabindex="-1">options <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options&quot;">​</a></h3><p><a href="./../interfaces/NetworkBits"><code>NetworkBits</code></a> &amp; <code>object</code></p><p>those that were given; defaults that are given count as chosen</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/BitSources"><code>BitSources</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>CompileError when the kind of a layer is unknown</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/functions/bitSources.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const bitSources = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  bitSources as default
};

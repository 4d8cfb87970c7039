import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: excessOf()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tuning/functions/excessOf.md","filePath":"api/@qornn/tuning/functions/excessOf.md"}');
const _sfc_main = { name: "api/@qornn/tuning/functions/excessOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tuning</a> / excessOf</p><h1 id="function-excessof" tabindex="-1">Function: excessOf() <a class="header-anchor" href="#function-excessof" aria-label="Permalink to &quot;Function: excessOf()&quot;">​</a></h1><blockquote><p><strong>excessOf</strong>(<code>__namedParameters</code>, <code>limits</code>): <code>string</code> | <code>null</code></p></blockquote><p>Why a network exceeds the limits; null if it does not.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><h4 id="bytes" tabindex="-1">bytes <a class="header-anchor" href="#bytes" aria-label="Permalink to &quot;bytes&quot;">​</a></h4><p><code>number</code></p><h4 id="cycles" tabindex="-1">cycles? <a class="header-anchor" href="#cycles" aria-label="Permalink to &quot;cycles?&quot;">​</a></h4><p><code>number</code></p><h3 id="limits" tabindex="-1">limits <a class="header-anchor" href="#limits" aria-label="Permalink to &quot;limits&quot;">​</a></h3><p><a href="./../interfaces/Limits"><code>Limits</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code> | <code>null</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tuning/functions/excessOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const excessOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  excessOf as default
};

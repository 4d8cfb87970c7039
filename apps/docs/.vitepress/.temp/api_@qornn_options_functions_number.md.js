import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: number()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/options/functions/number.md","filePath":"api/@qornn/options/functions/number.md"}');
const _sfc_main = { name: "api/@qornn/options/functions/number.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/options</a> / number</p><h1 id="function-number" tabindex="-1">Function: number() <a class="header-anchor" href="#function-number" aria-label="Permalink to &quot;Function: number()&quot;">​</a></h1><blockquote><p><strong>number</strong>(<code>condition?</code>, <code>holds?</code>): <a href="./../interfaces/Check"><code>Check</code></a></p></blockquote><p>A finite number that satisfies a condition.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="condition" tabindex="-1">condition? <a class="header-anchor" href="#condition" aria-label="Permalink to &quot;condition?&quot;">​</a></h3><p><code>string</code> = <code>&#39;&#39;</code></p><p>for the message, after &quot;a finite number&quot;; for instance <code>&gt; 0</code></p><h3 id="holds" tabindex="-1">holds? <a class="header-anchor" href="#holds" aria-label="Permalink to &quot;holds?&quot;">​</a></h3><p>(<code>value</code>) =&gt; <code>boolean</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Check"><code>Check</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/options/functions/number.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const number = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  number as default
};

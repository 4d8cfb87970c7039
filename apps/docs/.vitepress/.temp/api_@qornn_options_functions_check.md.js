import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: check()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/options/functions/check.md","filePath":"api/@qornn/options/functions/check.md"}');
const _sfc_main = { name: "api/@qornn/options/functions/check.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/options</a> / check</p><h1 id="function-check" tabindex="-1">Function: check() <a class="header-anchor" href="#function-check" aria-label="Permalink to &quot;Function: check()&quot;">​</a></h1><blockquote><p><strong>check</strong>(<code>allowed</code>, <code>holds</code>): <a href="./../interfaces/Check"><code>Check</code></a></p></blockquote><p>A custom check.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="allowed" tabindex="-1">allowed <a class="header-anchor" href="#allowed" aria-label="Permalink to &quot;allowed&quot;">​</a></h3><p><code>string</code></p><p>completes the message &quot;it must be …&quot;</p><h3 id="holds" tabindex="-1">holds <a class="header-anchor" href="#holds" aria-label="Permalink to &quot;holds&quot;">​</a></h3><p>(<code>value</code>) =&gt; <code>boolean</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Check"><code>Check</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/options/functions/check.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const check = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  check as default
};

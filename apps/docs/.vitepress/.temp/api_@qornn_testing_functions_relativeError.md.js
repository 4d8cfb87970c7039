import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: relativeError()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/testing/functions/relativeError.md","filePath":"api/@qornn/testing/functions/relativeError.md"}');
const _sfc_main = { name: "api/@qornn/testing/functions/relativeError.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/testing</a> / relativeError</p><h1 id="function-relativeerror" tabindex="-1">Function: relativeError() <a class="header-anchor" href="#function-relativeerror" aria-label="Permalink to &quot;Function: relativeError()&quot;">​</a></h1><blockquote><p><strong>relativeError</strong>(<code>actual</code>, <code>expected</code>): <code>number</code></p></blockquote><p>‖actual − expected‖_F / ‖expected‖_F on the host.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="actual" tabindex="-1">actual <a class="header-anchor" href="#actual" aria-label="Permalink to &quot;actual&quot;">​</a></h3><p><code>Tensor</code></p><h3 id="expected" tabindex="-1">expected <a class="header-anchor" href="#expected" aria-label="Permalink to &quot;expected&quot;">​</a></h3><p><code>Tensor</code>&lt;<code>Rank</code>&gt; | readonly <code>number</code>[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/testing/functions/relativeError.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const relativeError = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  relativeError as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: didYouMean()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/options/functions/didYouMean.md","filePath":"api/@qornn/options/functions/didYouMean.md"}');
const _sfc_main = { name: "api/@qornn/options/functions/didYouMean.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/options</a> / didYouMean</p><h1 id="function-didyoumean" tabindex="-1">Function: didYouMean() <a class="header-anchor" href="#function-didyoumean" aria-label="Permalink to &quot;Function: didYouMean()&quot;">​</a></h1><blockquote><p><strong>didYouMean</strong>(<code>name</code>, <code>candidates</code>): <code>string</code></p></blockquote><p>The suggestion in the message for an unknown name.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><p><code>string</code></p><h3 id="candidates" tabindex="-1">candidates <a class="header-anchor" href="#candidates" aria-label="Permalink to &quot;candidates&quot;">​</a></h3><p>readonly <code>string</code>[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p><p><code> did you mean &#39;…&#39;?</code>, or &#39;&#39; when no candidate is near</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/options/functions/didYouMean.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const didYouMean = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  didYouMean as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: required()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/options/functions/required.md","filePath":"api/@qornn/options/functions/required.md"}');
const _sfc_main = { name: "api/@qornn/options/functions/required.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/options</a> / required</p><h1 id="function-required" tabindex="-1">Function: required() <a class="header-anchor" href="#function-required" aria-label="Permalink to &quot;Function: required()&quot;">​</a></h1><blockquote><p><strong>required</strong>(<code>of</code>): <a href="./../interfaces/Check"><code>Check</code></a></p></blockquote><p>Makes an option required.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="of" tabindex="-1">of <a class="header-anchor" href="#of" aria-label="Permalink to &quot;of&quot;">​</a></h3><p><a href="./../interfaces/Check"><code>Check</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Check"><code>Check</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/options/functions/required.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const required = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  required as default
};

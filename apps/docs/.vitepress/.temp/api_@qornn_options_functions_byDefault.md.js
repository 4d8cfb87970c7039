import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: byDefault()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/options/functions/byDefault.md","filePath":"api/@qornn/options/functions/byDefault.md"}');
const _sfc_main = { name: "api/@qornn/options/functions/byDefault.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/options</a> / byDefault</p><h1 id="function-bydefault" tabindex="-1">Function: byDefault() <a class="header-anchor" href="#function-bydefault" aria-label="Permalink to &quot;Function: byDefault()&quot;">​</a></h1><blockquote><p><strong>byDefault</strong>(<code>value</code>, <code>of</code>): <a href="./../interfaces/Check"><code>Check</code></a></p></blockquote><p>Gives an option a default value.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="value" tabindex="-1">value <a class="header-anchor" href="#value" aria-label="Permalink to &quot;value&quot;">​</a></h3><p><code>unknown</code></p><h3 id="of" tabindex="-1">of <a class="header-anchor" href="#of" aria-label="Permalink to &quot;of&quot;">​</a></h3><p><a href="./../interfaces/Check"><code>Check</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Check"><code>Check</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/options/functions/byDefault.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const byDefault = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  byDefault as default
};

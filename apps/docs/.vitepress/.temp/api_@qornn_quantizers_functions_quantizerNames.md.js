import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: quantizerNames()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/quantizers/functions/quantizerNames.md","filePath":"api/@qornn/quantizers/functions/quantizerNames.md"}');
const _sfc_main = { name: "api/@qornn/quantizers/functions/quantizerNames.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/quantizers</a> / quantizerNames</p><h1 id="function-quantizernames" tabindex="-1">Function: quantizerNames() <a class="header-anchor" href="#function-quantizernames" aria-label="Permalink to &quot;Function: quantizerNames()&quot;">​</a></h1><blockquote><p><strong>quantizerNames</strong>(): <code>string</code>[]</p></blockquote><p>Names of all quantizers: those of this package, and registered ones.</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code>[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/quantizers/functions/quantizerNames.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const quantizerNames = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  quantizerNames as default
};

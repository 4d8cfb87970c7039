import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: unsupportedReason()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/converter/functions/unsupportedReason.md","filePath":"api/@qornn/converter/functions/unsupportedReason.md"}');
const _sfc_main = { name: "api/@qornn/converter/functions/unsupportedReason.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/converter</a> / unsupportedReason</p><h1 id="function-unsupportedreason" tabindex="-1">Function: unsupportedReason() <a class="header-anchor" href="#function-unsupportedreason" aria-label="Permalink to &quot;Function: unsupportedReason()&quot;">​</a></h1><blockquote><p><strong>unsupportedReason</strong>(<code>model</code>): <code>string</code> | <code>null</code></p></blockquote><p>Why a model cannot be converted to integers, whatever its weights: an unsupported cell, activation or bit width.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h3><p><code>LayersModel</code></p><p>with its initial weights</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code> | <code>null</code></p><p>null if it can be converted</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/converter/functions/unsupportedReason.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const unsupportedReason = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  unsupportedReason as default
};

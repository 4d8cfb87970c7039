import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: setMinBits()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/functions/setMinBits.md","filePath":"api/@qornn/training/functions/setMinBits.md"}');
const _sfc_main = { name: "api/@qornn/training/functions/setMinBits.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / setMinBits</p><h1 id="function-setminbits" tabindex="-1">Function: setMinBits() <a class="header-anchor" href="#function-setminbits" aria-label="Permalink to &quot;Function: setMinBits()&quot;">​</a></h1><blockquote><p><strong>setMinBits</strong>(<code>model</code>, <code>bits</code>): <code>void</code></p></blockquote><p>Sets a lower bound of the quantizers&#39; bit widths; null for none.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h3><p><code>LayersModel</code></p><h3 id="bits" tabindex="-1">bits <a class="header-anchor" href="#bits" aria-label="Permalink to &quot;bits&quot;">​</a></h3><p><code>number</code> | <code>null</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>void</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/functions/setMinBits.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const setMinBits = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  setMinBits as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: setQuantization()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/functions/setQuantization.md","filePath":"api/@qornn/training/functions/setQuantization.md"}');
const _sfc_main = { name: "api/@qornn/training/functions/setQuantization.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / setQuantization</p><h1 id="function-setquantization" tabindex="-1">Function: setQuantization() <a class="header-anchor" href="#function-setquantization" aria-label="Permalink to &quot;Function: setQuantization()&quot;">​</a></h1><blockquote><p><strong>setQuantization</strong>(<code>model</code>, <code>on</code>): <code>void</code></p></blockquote><p>Switches quantization of a model on or off; off, it uses its latent weights.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h3><p><code>LayersModel</code></p><h3 id="on" tabindex="-1">on <a class="header-anchor" href="#on" aria-label="Permalink to &quot;on&quot;">​</a></h3><p><code>boolean</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>void</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/functions/setQuantization.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const setQuantization = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  setQuantization as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: DorefaQuantizerOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/quantizers/interfaces/DorefaQuantizerOptions.md","filePath":"api/@qornn/quantizers/interfaces/DorefaQuantizerOptions.md"}');
const _sfc_main = { name: "api/@qornn/quantizers/interfaces/DorefaQuantizerOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/quantizers</a> / DorefaQuantizerOptions</p><h1 id="interface-dorefaquantizeroptions" tabindex="-1">Interface: DorefaQuantizerOptions <a class="header-anchor" href="#interface-dorefaquantizeroptions" aria-label="Permalink to &quot;Interface: DorefaQuantizerOptions&quot;">​</a></h1><p>Options of <a href="./../functions/dorefaQuantizer">dorefaQuantizer</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="bits" tabindex="-1">bits <a class="header-anchor" href="#bits" aria-label="Permalink to &quot;bits&quot;">​</a></h3><blockquote><p><strong>bits</strong>: <code>number</code></p></blockquote><p>Width k: 2^k levels, an integer from 2 to 7.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/quantizers/interfaces/DorefaQuantizerOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DorefaQuantizerOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DorefaQuantizerOptions as default
};

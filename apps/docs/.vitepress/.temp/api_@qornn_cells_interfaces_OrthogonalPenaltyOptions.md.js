import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: OrthogonalPenaltyOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/cells/interfaces/OrthogonalPenaltyOptions.md","filePath":"api/@qornn/cells/interfaces/OrthogonalPenaltyOptions.md"}');
const _sfc_main = { name: "api/@qornn/cells/interfaces/OrthogonalPenaltyOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/cells</a> / OrthogonalPenaltyOptions</p><h1 id="interface-orthogonalpenaltyoptions" tabindex="-1">Interface: OrthogonalPenaltyOptions <a class="header-anchor" href="#interface-orthogonalpenaltyoptions" aria-label="Permalink to &quot;Interface: OrthogonalPenaltyOptions&quot;">​</a></h1><p>The soft orthogonality penalty <code>strength · ‖W Wᵀ − I‖²_F</code>, added to the loss of the model.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="on" tabindex="-1">on? <a class="header-anchor" href="#on" aria-label="Permalink to &quot;on?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>on?</strong>: <code>&quot;quantized&quot;</code> | <code>&quot;latent&quot;</code></p></blockquote><p>W after quantization, before the gain (default), or W before quantization</p><hr><h3 id="strength" tabindex="-1">strength <a class="header-anchor" href="#strength" aria-label="Permalink to &quot;strength&quot;">​</a></h3><blockquote><p><strong>strength</strong>: <code>number</code></p></blockquote><p>λ, &gt; 0</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/cells/interfaces/OrthogonalPenaltyOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OrthogonalPenaltyOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OrthogonalPenaltyOptions as default
};

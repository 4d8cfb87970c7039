import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: OrthogonalRoundingOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/quantizers/interfaces/OrthogonalRoundingOptions.md","filePath":"api/@qornn/quantizers/interfaces/OrthogonalRoundingOptions.md"}');
const _sfc_main = { name: "api/@qornn/quantizers/interfaces/OrthogonalRoundingOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/quantizers</a> / OrthogonalRoundingOptions</p><h1 id="interface-orthogonalroundingoptions" tabindex="-1">Interface: OrthogonalRoundingOptions <a class="header-anchor" href="#interface-orthogonalroundingoptions" aria-label="Permalink to &quot;Interface: OrthogonalRoundingOptions&quot;">​</a></h1><p>Options of <a href="./../functions/orthogonalRounding">orthogonalRounding</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="sweeps" tabindex="-1">sweeps? <a class="header-anchor" href="#sweeps" aria-label="Permalink to &quot;sweeps?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>sweeps?</strong>: <code>number</code></p></blockquote><p>Maximum number of sweeps over all rows, an integer ≥ 1; default 40. It stops earlier when no change helps.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/quantizers/interfaces/OrthogonalRoundingOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OrthogonalRoundingOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OrthogonalRoundingOptions as default
};

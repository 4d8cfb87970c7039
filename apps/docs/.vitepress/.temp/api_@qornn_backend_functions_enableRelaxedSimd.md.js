import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: enableRelaxedSimd()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/backend/functions/enableRelaxedSimd.md","filePath":"api/@qornn/backend/functions/enableRelaxedSimd.md"}');
const _sfc_main = { name: "api/@qornn/backend/functions/enableRelaxedSimd.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/backend</a> / enableRelaxedSimd</p><h1 id="function-enablerelaxedsimd" tabindex="-1">Function: enableRelaxedSimd() <a class="header-anchor" href="#function-enablerelaxedsimd" aria-label="Permalink to &quot;Function: enableRelaxedSimd()&quot;">​</a></h1><blockquote><p><strong>enableRelaxedSimd</strong>(): <code>boolean</code></p></blockquote><p>Turns relaxed SIMD on where Node.js has it only behind an option, as Node.js 20 does; elsewhere it does nothing. Training is then faster, as in later versions, and the last bits of its results differ (docs/decisions/0058 has measurements). Call it before a backend computes, in programs of your own: it changes the whole process, and the engine calls the feature experimental.</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>boolean</code></p><p><code>hasRelaxedSimd()</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/backend/functions/enableRelaxedSimd.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const enableRelaxedSimd = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  enableRelaxedSimd as default
};

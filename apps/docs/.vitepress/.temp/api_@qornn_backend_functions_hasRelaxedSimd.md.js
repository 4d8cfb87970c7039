import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: hasRelaxedSimd()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/backend/functions/hasRelaxedSimd.md","filePath":"api/@qornn/backend/functions/hasRelaxedSimd.md"}');
const _sfc_main = { name: "api/@qornn/backend/functions/hasRelaxedSimd.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/backend</a> / hasRelaxedSimd</p><h1 id="function-hasrelaxedsimd" tabindex="-1">Function: hasRelaxedSimd() <a class="header-anchor" href="#function-hasrelaxedsimd" aria-label="Permalink to &quot;Function: hasRelaxedSimd()&quot;">​</a></h1><blockquote><p><strong>hasRelaxedSimd</strong>(): <code>boolean</code></p></blockquote><p>Whether WebAssembly has relaxed SIMD here. The kernels of <code>@qornn/wasm-kernels</code> then multiply and add in one instruction.</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>boolean</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/backend/functions/hasRelaxedSimd.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const hasRelaxedSimd = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  hasRelaxedSimd as default
};

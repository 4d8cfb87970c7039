import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: fixWasmReductions()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/backend/functions/fixWasmReductions.md","filePath":"api/@qornn/backend/functions/fixWasmReductions.md"}');
const _sfc_main = { name: "api/@qornn/backend/functions/fixWasmReductions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/backend</a> / fixWasmReductions</p><h1 id="function-fixwasmreductions" tabindex="-1">Function: fixWasmReductions() <a class="header-anchor" href="#function-fixwasmreductions" aria-label="Permalink to &quot;Function: fixWasmReductions()&quot;">​</a></h1><blockquote><p><strong>fixWasmReductions</strong>(): <code>boolean</code></p></blockquote><p>Makes sum, mean, product and maximum or minimum over an empty tensor equal to the cpu backend: 0, 0, 1 and NaN. The stock kernels of tfjs 4.22 return uninitialized memory, so that the gradient of a bias over an empty batch is random.</p><p>Other results stay the same. Does nothing when called again, or when no wasm backend is registered.</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>boolean</code></p><p>whether the patched kernels are active</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/backend/functions/fixWasmReductions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const fixWasmReductions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  fixWasmReductions as default
};

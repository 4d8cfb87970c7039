import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: fixWasmCopies()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/backend/functions/fixWasmCopies.md","filePath":"api/@qornn/backend/functions/fixWasmCopies.md"}');
const _sfc_main = { name: "api/@qornn/backend/functions/fixWasmCopies.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/backend</a> / fixWasmCopies</p><h1 id="function-fixwasmcopies" tabindex="-1">Function: fixWasmCopies() <a class="header-anchor" href="#function-fixwasmcopies" aria-label="Permalink to &quot;Function: fixWasmCopies()&quot;">​</a></h1><blockquote><p><strong>fixWasmCopies</strong>(): <code>boolean</code></p></blockquote><p>Makes <code>tf.clone</code> share the data of its input on the wasm backend, as on all other backends. The stock kernel of tfjs 4.22 copies it. A gradient tape clones every tensor that it keeps, for a recurrence the states of all time steps.</p><p>Values are the same. Does nothing when called again, or when no wasm backend is registered.</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>boolean</code></p><p>whether the patched kernel is active</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/backend/functions/fixWasmCopies.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const fixWasmCopies = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  fixWasmCopies as default
};

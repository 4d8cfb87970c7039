import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: backendNames","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/backend/variables/backendNames.md","filePath":"api/@qornn/backend/variables/backendNames.md"}');
const _sfc_main = { name: "api/@qornn/backend/variables/backendNames.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/backend</a> / backendNames</p><h1 id="variable-backendnames" tabindex="-1">Variable: backendNames <a class="header-anchor" href="#variable-backendnames" aria-label="Permalink to &quot;Variable: backendNames&quot;">​</a></h1><blockquote><p><code>const</code> <strong>backendNames</strong>: readonly [<code>&quot;tensorflow-gpu&quot;</code>, <code>&quot;tensorflow&quot;</code>, <code>&quot;webgpu&quot;</code>, <code>&quot;webgl&quot;</code>, <code>&quot;wasm&quot;</code>, <code>&quot;cpu&quot;</code>]</p></blockquote><p>Names of backends. <code>tensorflow-gpu</code> and <code>tensorflow</code> are the native backends of <code>@tensorflow/tfjs-node-gpu</code> and <code>@tensorflow/tfjs-node</code>; the other names are those of TensorFlow.js.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/backend/variables/backendNames.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const backendNames = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  backendNames as default
};

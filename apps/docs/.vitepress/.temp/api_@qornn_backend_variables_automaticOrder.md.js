import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: automaticOrder","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/backend/variables/automaticOrder.md","filePath":"api/@qornn/backend/variables/automaticOrder.md"}');
const _sfc_main = { name: "api/@qornn/backend/variables/automaticOrder.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/backend</a> / automaticOrder</p><h1 id="variable-automaticorder" tabindex="-1">Variable: automaticOrder <a class="header-anchor" href="#variable-automaticorder" aria-label="Permalink to &quot;Variable: automaticOrder&quot;">​</a></h1><blockquote><p><code>const</code> <strong>automaticOrder</strong>: <code>object</code></p></blockquote><p>The backends that <code>auto</code> tries, in order. <code>wasm</code> comes before <code>tensorflow</code>, which is slower for the layers of qornn (docs/results/backends.md); those for GPUs come first, since nothing brings their packages but a wish for them.</p><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><h3 id="browser" tabindex="-1">browser <a class="header-anchor" href="#browser" aria-label="Permalink to &quot;browser&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>browser</strong>: readonly [<code>&quot;webgpu&quot;</code>, <code>&quot;webgl&quot;</code>, <code>&quot;wasm&quot;</code>, <code>&quot;cpu&quot;</code>]</p></blockquote><h3 id="node" tabindex="-1">node <a class="header-anchor" href="#node" aria-label="Permalink to &quot;node&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>node</strong>: readonly [<code>&quot;tensorflow-gpu&quot;</code>, <code>&quot;wasm&quot;</code>, <code>&quot;tensorflow&quot;</code>, <code>&quot;cpu&quot;</code>]</p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/backend/variables/automaticOrder.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const automaticOrder = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  automaticOrder as default
};

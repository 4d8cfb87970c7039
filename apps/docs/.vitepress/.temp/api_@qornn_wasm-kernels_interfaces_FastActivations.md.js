import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: FastActivations","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/wasm-kernels/interfaces/FastActivations.md","filePath":"api/@qornn/wasm-kernels/interfaces/FastActivations.md"}');
const _sfc_main = { name: "api/@qornn/wasm-kernels/interfaces/FastActivations.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/wasm-kernels</a> / FastActivations</p><h1 id="interface-fastactivations" tabindex="-1">Interface: FastActivations <a class="header-anchor" href="#interface-fastactivations" aria-label="Permalink to &quot;Interface: FastActivations&quot;">​</a></h1><p>The activations of FastGRNN; those of FastRNN, which has no gate, with <code>gate</code> null.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="gate" tabindex="-1">gate <a class="header-anchor" href="#gate" aria-label="Permalink to &quot;gate&quot;">​</a></h3><blockquote><p><strong>gate</strong>: <a href="./../type-aliases/FastActivation"><code>FastActivation</code></a> | <code>null</code></p></blockquote><hr><h3 id="update" tabindex="-1">update <a class="header-anchor" href="#update" aria-label="Permalink to &quot;update&quot;">​</a></h3><blockquote><p><strong>update</strong>: <a href="./../type-aliases/FastActivation"><code>FastActivation</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/wasm-kernels/interfaces/FastActivations.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FastActivations = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FastActivations as default
};

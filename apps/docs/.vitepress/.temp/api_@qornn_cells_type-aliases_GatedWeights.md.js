import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: GatedWeights","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/cells/type-aliases/GatedWeights.md","filePath":"api/@qornn/cells/type-aliases/GatedWeights.md"}');
const _sfc_main = { name: "api/@qornn/cells/type-aliases/GatedWeights.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/cells</a> / GatedWeights</p><h1 id="type-alias-gatedweights" tabindex="-1">Type Alias: GatedWeights <a class="header-anchor" href="#type-alias-gatedweights" aria-label="Permalink to &quot;Type Alias: GatedWeights&quot;">​</a></h1><blockquote><p><strong>GatedWeights</strong> = <code>Pick</code>&lt;<a href="./../interfaces/GatedRecurrence"><code>GatedRecurrence</code></a>, <code>&quot;kernel&quot;</code> | <code>&quot;kernelLeft&quot;</code> | <code>&quot;bias&quot;</code> | <code>&quot;recurrent&quot;</code> | <code>&quot;recurrentLeft&quot;</code> | <code>&quot;parameters&quot;</code>&gt;</p></blockquote><p>The current weights of a gated layer.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/cells/type-aliases/GatedWeights.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GatedWeights = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GatedWeights as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: EvaluatedPart","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/interfaces/EvaluatedPart.md","filePath":"api/@qornn/training/interfaces/EvaluatedPart.md"}');
const _sfc_main = { name: "api/@qornn/training/interfaces/EvaluatedPart.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / EvaluatedPart</p><h1 id="interface-evaluatedpart" tabindex="-1">Interface: EvaluatedPart <a class="header-anchor" href="#interface-evaluatedpart" aria-label="Permalink to &quot;Interface: EvaluatedPart&quot;">​</a></h1><p>The part of a split that was evaluated.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="of" tabindex="-1">of <a class="header-anchor" href="#of" aria-label="Permalink to &quot;of&quot;">​</a></h3><blockquote><p><strong>of</strong>: <code>number</code> | <code>null</code></p></blockquote><p>size of the split; null for generated data, which is unlimited</p><hr><h3 id="sequences" tabindex="-1">sequences <a class="header-anchor" href="#sequences" aria-label="Permalink to &quot;sequences&quot;">​</a></h3><blockquote><p><strong>sequences</strong>: <code>number</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/interfaces/EvaluatedPart.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const EvaluatedPart = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  EvaluatedPart as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: EvaluatedSequences","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/interfaces/EvaluatedSequences.md","filePath":"api/@qornn/training/interfaces/EvaluatedSequences.md"}');
const _sfc_main = { name: "api/@qornn/training/interfaces/EvaluatedSequences.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / EvaluatedSequences</p><h1 id="interface-evaluatedsequences" tabindex="-1">Interface: EvaluatedSequences <a class="header-anchor" href="#interface-evaluatedsequences" aria-label="Permalink to &quot;Interface: EvaluatedSequences&quot;">​</a></h1><p>How much of an evaluation is done, in sequences.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./EvaluationProgress"><code>EvaluationProgress</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="of" tabindex="-1">of <a class="header-anchor" href="#of" aria-label="Permalink to &quot;of&quot;">​</a></h3><blockquote><p><strong>of</strong>: <code>number</code></p></blockquote><hr><h3 id="sequences" tabindex="-1">sequences <a class="header-anchor" href="#sequences" aria-label="Permalink to &quot;sequences&quot;">​</a></h3><blockquote><p><strong>sequences</strong>: <code>number</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/interfaces/EvaluatedSequences.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const EvaluatedSequences = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  EvaluatedSequences as default
};

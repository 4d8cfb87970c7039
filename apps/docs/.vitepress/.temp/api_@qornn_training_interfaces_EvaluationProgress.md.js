import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: EvaluationProgress","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/interfaces/EvaluationProgress.md","filePath":"api/@qornn/training/interfaces/EvaluationProgress.md"}');
const _sfc_main = { name: "api/@qornn/training/interfaces/EvaluationProgress.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / EvaluationProgress</p><h1 id="interface-evaluationprogress" tabindex="-1">Interface: EvaluationProgress <a class="header-anchor" href="#interface-evaluationprogress" aria-label="Permalink to &quot;Interface: EvaluationProgress&quot;">​</a></h1><p>Progress of an evaluation during a run, and of the final test.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./EvaluatedSequences"><code>EvaluatedSequences</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="of" tabindex="-1">of <a class="header-anchor" href="#of" aria-label="Permalink to &quot;of&quot;">​</a></h3><blockquote><p><strong>of</strong>: <code>number</code></p></blockquote><h4 id="inherited-from" tabindex="-1">Inherited from <a class="header-anchor" href="#inherited-from" aria-label="Permalink to &quot;Inherited from&quot;">​</a></h4><p><a href="./EvaluatedSequences"><code>EvaluatedSequences</code></a>.<a href="./EvaluatedSequences#of"><code>of</code></a></p><hr><h3 id="sequences" tabindex="-1">sequences <a class="header-anchor" href="#sequences" aria-label="Permalink to &quot;sequences&quot;">​</a></h3><blockquote><p><strong>sequences</strong>: <code>number</code></p></blockquote><h4 id="inherited-from-1" tabindex="-1">Inherited from <a class="header-anchor" href="#inherited-from-1" aria-label="Permalink to &quot;Inherited from&quot;">​</a></h4><p><a href="./EvaluatedSequences"><code>EvaluatedSequences</code></a>.<a href="./EvaluatedSequences#sequences"><code>sequences</code></a></p><hr><h3 id="split" tabindex="-1">split <a class="header-anchor" href="#split" aria-label="Permalink to &quot;split&quot;">​</a></h3><blockquote><p><strong>split</strong>: <code>&quot;validation&quot;</code> | <code>&quot;test&quot;</code></p></blockquote><hr><h3 id="weights" tabindex="-1">weights <a class="header-anchor" href="#weights" aria-label="Permalink to &quot;weights&quot;">​</a></h3><blockquote><p><strong>weights</strong>: <code>&quot;quantized&quot;</code> | <code>&quot;latent&quot;</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/interfaces/EvaluationProgress.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const EvaluationProgress = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  EvaluationProgress as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: QuantizationProgress","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/converter/type-aliases/QuantizationProgress.md","filePath":"api/@qornn/converter/type-aliases/QuantizationProgress.md"}');
const _sfc_main = { name: "api/@qornn/converter/type-aliases/QuantizationProgress.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/converter</a> / QuantizationProgress</p><h1 id="type-alias-quantizationprogress" tabindex="-1">Type Alias: QuantizationProgress <a class="header-anchor" href="#type-alias-quantizationprogress" aria-label="Permalink to &quot;Type Alias: QuantizationProgress&quot;">​</a></h1><blockquote><p><strong>QuantizationProgress</strong> = { <code>method</code>: <code>QuantizationSettings</code>[<code>&quot;calibration&quot;</code>][<code>&quot;method&quot;</code>]; <code>part</code>: <a href="./../../training/interfaces/EvaluatedPart"><code>EvaluatedPart</code></a>; <code>stage</code>: <code>&quot;calibration&quot;</code>; } | <code>object</code> &amp; <a href="./../interfaces/SearchReference"><code>SearchReference</code></a> | <code>object</code> &amp; <a href="./../interfaces/SearchTrial"><code>SearchTrial</code></a> | { <code>part</code>: <a href="./../../training/interfaces/EvaluatedPart"><code>EvaluatedPart</code></a>; <code>settings</code>: <code>QuantizationSettings</code>; <code>stage</code>: <code>&quot;test&quot;</code>; } | <code>CompilationProgress</code> | <code>TrialProgress</code> | <code>object</code> &amp; <a href="./../../training/interfaces/EvaluatedSequences"><code>EvaluatedSequences</code></a></p></blockquote><p>Progress: stages are reported before they begin, and trials of a search after they end. Within them, progress is reported after each sequence or batch: <code>calibrated</code>, <code>corrected</code> (biases), <code>tried</code> (a setting of the search), <code>tested</code> and <code>reported</code> (quantization noise).</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/converter/type-aliases/QuantizationProgress.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const QuantizationProgress = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  QuantizationProgress as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: reportQuantization()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/converter/functions/reportQuantization.md","filePath":"api/@qornn/converter/functions/reportQuantization.md"}');
const _sfc_main = { name: "api/@qornn/converter/functions/reportQuantization.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/converter</a> / reportQuantization</p><h1 id="function-reportquantization" tabindex="-1">Function: reportQuantization() <a class="header-anchor" href="#function-reportquantization" aria-label="Permalink to &quot;Function: reportQuantization()&quot;">​</a></h1><blockquote><p><strong>reportQuantization</strong>(<code>spec</code>, <code>model</code>, <code>task</code>, <code>options?</code>): <code>Promise</code>&lt;<a href="./../../int-runtime/interfaces/QuantizationReport"><code>QuantizationReport</code></a>&gt;</p></blockquote><p>Saturation and quantization noise of an integer model on a few test sequences, per layer and time step.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="spec" tabindex="-1">spec <a class="header-anchor" href="#spec" aria-label="Permalink to &quot;spec&quot;">​</a></h3><p><a href="./../../int-runtime/interfaces/IntegerSpec"><code>IntegerSpec</code></a></p><h3 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h3><p><a href="./../../int-runtime/interfaces/IntModel"><code>IntModel</code></a></p><h3 id="task" tabindex="-1">task <a class="header-anchor" href="#task" aria-label="Permalink to &quot;task&quot;">​</a></h3><p><a href="./../../tasks/interfaces/Task"><code>Task</code></a></p><h3 id="options" tabindex="-1">options? <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options?&quot;">​</a></h3><p><a href="./../../int-runtime/interfaces/WatchableOptions"><code>WatchableOptions</code></a> = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<a href="./../../int-runtime/interfaces/QuantizationReport"><code>QuantizationReport</code></a>&gt;</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>the reason of the aborted signal, between two sequences</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/converter/functions/reportQuantization.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const reportQuantization = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  reportQuantization as default
};

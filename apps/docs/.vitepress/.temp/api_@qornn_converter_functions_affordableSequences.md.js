import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: affordableSequences()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/converter/functions/affordableSequences.md","filePath":"api/@qornn/converter/functions/affordableSequences.md"}');
const _sfc_main = { name: "api/@qornn/converter/functions/affordableSequences.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/converter</a> / affordableSequences</p><h1 id="function-affordablesequences" tabindex="-1">Function: affordableSequences() <a class="header-anchor" href="#function-affordablesequences" aria-label="Permalink to &quot;Function: affordableSequences()&quot;">​</a></h1><blockquote><p><strong>affordableSequences</strong>(<code>__namedParameters</code>, <code>min</code>): <code>number</code></p></blockquote><p>Default number of sequences to evaluate: <code>min</code> for generated data; for data from files, as many as have 2²⁰ (about a million) time steps in total, but at least <code>min</code>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><code>Pick</code>&lt;<a href="./../../tasks/interfaces/Task"><code>Task</code></a>, <code>&quot;sizes&quot;</code> | <code>&quot;timeSteps&quot;</code>&gt;</p><h3 id="min" tabindex="-1">min <a class="header-anchor" href="#min" aria-label="Permalink to &quot;min&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/converter/functions/affordableSequences.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const affordableSequences = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  affordableSequences as default
};

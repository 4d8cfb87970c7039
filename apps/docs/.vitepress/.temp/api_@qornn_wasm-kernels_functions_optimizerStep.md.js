import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: optimizerStep()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/wasm-kernels/functions/optimizerStep.md","filePath":"api/@qornn/wasm-kernels/functions/optimizerStep.md"}');
const _sfc_main = { name: "api/@qornn/wasm-kernels/functions/optimizerStep.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/wasm-kernels</a> / optimizerStep</p><h1 id="function-optimizerstep" tabindex="-1">Function: optimizerStep() <a class="header-anchor" href="#function-optimizerstep" aria-label="Permalink to &quot;Function: optimizerStep()&quot;">​</a></h1><blockquote><p><strong>optimizerStep</strong>(<code>rule</code>, <code>steps</code>): <code>Tensor</code>&lt;<code>Rank</code>&gt;[]</p></blockquote><p>An optimizer step over all parameters in one call, with one new tensor per parameter.</p><pre><code>adam     m ← β₁ m + (1−β₁) g,  v ← β₂ v + (1−β₂) g²,  step = rate · m / (√(correction · v) + ε)
rmsprop  v ← ρ v + (1−ρ) g²,   c ← μ c + rate · g / (√v + ε),  step = c
sgd      c ← μ c + rate · g,   step = c
</code></pre><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="rule" tabindex="-1">rule <a class="header-anchor" href="#rule" aria-label="Permalink to &quot;rule&quot;">​</a></h3><p><a href="./../type-aliases/UpdateRule"><code>UpdateRule</code></a></p><h3 id="steps" tabindex="-1">steps <a class="header-anchor" href="#steps" aria-label="Permalink to &quot;steps&quot;">​</a></h3><p>readonly <a href="./../interfaces/OptimizerStep"><code>OptimizerStep</code></a>[]</p><p>slots are [m, v], [v, c] and [c]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Tensor</code>&lt;<code>Rank</code>&gt;[]</p><p>θ − step for every parameter, or the step if θ is null</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/wasm-kernels/functions/optimizerStep.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const optimizerStep = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  optimizerStep as default
};

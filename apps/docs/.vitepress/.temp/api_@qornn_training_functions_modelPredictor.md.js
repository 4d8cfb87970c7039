import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: modelPredictor()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/functions/modelPredictor.md","filePath":"api/@qornn/training/functions/modelPredictor.md"}');
const _sfc_main = { name: "api/@qornn/training/functions/modelPredictor.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / modelPredictor</p><h1 id="function-modelpredictor" tabindex="-1">Function: modelPredictor() <a class="header-anchor" href="#function-modelpredictor" aria-label="Permalink to &quot;Function: modelPredictor()&quot;">​</a></h1><blockquote><p><strong>modelPredictor</strong>(<code>model</code>, <code>__namedParameters</code>): <a href="./../type-aliases/Predictor"><code>Predictor</code></a></p></blockquote><p>The predictor of a TensorFlow.js model, with quantized weights at their own bit widths, or with latent weights.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h3><p><code>LayersModel</code></p><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><h4 id="quantized" tabindex="-1">quantized <a class="header-anchor" href="#quantized" aria-label="Permalink to &quot;quantized&quot;">​</a></h4><p><code>boolean</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/Predictor"><code>Predictor</code></a></p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">await</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> evaluatePredictors</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(task, { latent: </span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">modelPredictor</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(model, { quantized: </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">false</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> }) }, { sequences: </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">128</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> });</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/functions/modelPredictor.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const modelPredictor = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  modelPredictor as default
};

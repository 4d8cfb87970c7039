import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: weightSpectra()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/functions/weightSpectra.md","filePath":"api/@qornn/training/functions/weightSpectra.md"}');
const _sfc_main = { name: "api/@qornn/training/functions/weightSpectra.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / weightSpectra</p><h1 id="function-weightspectra" tabindex="-1">Function: weightSpectra() <a class="header-anchor" href="#function-weightspectra" aria-label="Permalink to &quot;Function: weightSpectra()&quot;">​</a></h1><blockquote><p><strong>weightSpectra</strong>(<code>model</code>): <code>Record</code>&lt;<code>string</code>, <a href="./../interfaces/WeightSpectrum"><code>WeightSpectrum</code></a>&gt;</p></blockquote><p>Extreme singular values and eigenvalue moduli of the quantized recurrent weights, O(units³) each.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h3><p><code>LayersModel</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Record</code>&lt;<code>string</code>, <a href="./../interfaces/WeightSpectrum"><code>WeightSpectrum</code></a>&gt;</p><p>by <code>layer 0</code>, <code>layer 1</code>, …; layers without an orthogonal weight are left out</p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">weightSpectra</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(model)[</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;layer 0&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">]?.eigenvalueModuli.largest;</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/functions/weightSpectra.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const weightSpectra = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  weightSpectra as default
};

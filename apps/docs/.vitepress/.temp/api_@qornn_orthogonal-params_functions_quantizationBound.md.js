import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: quantizationBound()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/orthogonal-params/functions/quantizationBound.md","filePath":"api/@qornn/orthogonal-params/functions/quantizationBound.md"}');
const _sfc_main = { name: "api/@qornn/orthogonal-params/functions/quantizationBound.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/orthogonal-params</a> / quantizationBound</p><h1 id="function-quantizationbound" tabindex="-1">Function: quantizationBound() <a class="header-anchor" href="#function-quantizationbound" aria-label="Permalink to &quot;Function: quantizationBound()&quot;">​</a></h1><blockquote><p><strong>quantizationBound</strong>(<code>options</code>): <a href="./../interfaces/QuantizationBound"><code>QuantizationBound</code></a></p></blockquote><p>Bounds how far the k-bit rounding of an orthogonal matrix can be from orthogonal.</p><p>Rounding changes an entry by at most half a step, s = α/2^{k−1}; clamping at the positive end (k &gt; 1) by at most a whole step. With Δ = q_k(W) − W and e = s (k = 1: s/2),</p><pre><code>‖Δ‖₂ ≤ ‖Δ‖_F ≤ n e
|σ_i(q_k(W)) − 1| ≤ ‖Δ‖₂                                             (Weyl)
‖q_k(W) q_k(W)ᵀ − I‖_F = ‖W Δᵀ + Δ Wᵀ + Δ Δᵀ‖_F ≤ 2 ‖Δ‖_F + ‖Δ‖_F²
</code></pre><p>These bounds hold for every orthogonal matrix but are pessimistic. For independent, uniformly distributed errors of variance v = s²/12, approximately</p><pre><code>‖Δ‖_F = n √v,   ‖Δ‖₂ = 2 √(n v),   ‖q_k(W) q_k(W)ᵀ − I‖_F / √n = √(2 v (n + 1) + (n v)²)
</code></pre><p>which is returned as <code>typical</code>. The step matters, not k alone: α of a Haar-distributed matrix is about 2 √(ln n / n), not 1. Source: the question is from Foucault, Mamalet and Malgouyres 2024 (arXiv 2402.04012); the derivation is the one above.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="options" tabindex="-1">options <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options&quot;">​</a></h3><p><a href="./../interfaces/QuantizationBoundOptions"><code>QuantizationBoundOptions</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/QuantizationBound"><code>QuantizationBound</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ParametrizationError when an option is out of range</p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">quantizationBound</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">({ n: </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">128</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, bits: </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">4</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, alpha: </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">0.4</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> }).typical.defect; </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// about 0.23</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/orthogonal-params/functions/quantizationBound.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const quantizationBound = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  quantizationBound as default
};

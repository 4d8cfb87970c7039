import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: projUnnT()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/orthogonal-params/functions/projUnnT.md","filePath":"api/@qornn/orthogonal-params/functions/projUnnT.md"}');
const _sfc_main = { name: "api/@qornn/orthogonal-params/functions/projUnnT.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/orthogonal-params</a> / projUnnT</p><h1 id="function-projunnt" tabindex="-1">Function: projUnnT() <a class="header-anchor" href="#function-projunnt" aria-label="Permalink to &quot;Function: projUnnT()&quot;">​</a></h1><blockquote><p><strong>projUnnT</strong>(<code>w</code>, <code>a</code>, <code>b</code>): <code>Tensor2D</code></p></blockquote><p>projUNN-T: a geodesic step along the tangent part of a low-rank update.</p><pre><code>W exp(K),   K = (Wᵀ a bᵀ − b aᵀ W) / 2,   W orthogonal
</code></pre><p>K acts on the span of c = Wᵀ a and b, so only the exponential of a 2r × 2r matrix is needed; see <a href="./projUnnD">projUnnD</a> for basis and cost. Source: Kiani, Balestriero, LeCun and Lloyd 2022 (arXiv 2203.05483), projUNN-T.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="w" tabindex="-1">w <a class="header-anchor" href="#w" aria-label="Permalink to &quot;w&quot;">​</a></h3><p><code>Tensor2D</code></p><p>orthogonal, shape [n, n]</p><h3 id="a" tabindex="-1">a <a class="header-anchor" href="#a" aria-label="Permalink to &quot;a&quot;">​</a></h3><p><code>Tensor2D</code></p><p>shape [n, r], the learning rate and its sign included</p><h3 id="b" tabindex="-1">b <a class="header-anchor" href="#b" aria-label="Permalink to &quot;b&quot;">​</a></h3><p><code>Tensor2D</code></p><p>shape [n, r]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Tensor2D</code></p><p>shape [n, n], orthogonal to rounding; not differentiable</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ShapeError when the shapes do not fit</p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> next</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"> =</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> projUnnT</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(w, tf.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">mul</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(a, </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">-</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">learningRate), b);</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/orthogonal-params/functions/projUnnT.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const projUnnT = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  projUnnT as default
};

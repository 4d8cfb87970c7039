import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: householder()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/orthogonal-params/functions/householder.md","filePath":"api/@qornn/orthogonal-params/functions/householder.md"}');
const _sfc_main = { name: "api/@qornn/orthogonal-params/functions/householder.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/orthogonal-params</a> / householder</p><h1 id="function-householder" tabindex="-1">Function: householder() <a class="header-anchor" href="#function-householder" aria-label="Permalink to &quot;Function: householder()&quot;">​</a></h1><blockquote><p><strong>householder</strong>(<code>v</code>): <code>Tensor2D</code></p></blockquote><p>A product of Householder reflections, differentiable.</p><pre><code>W = H(v₁) H(v₂) … H(v_k),   H(v) = I − 2 v vᵀ / ‖v‖²
</code></pre><p>Orthogonal with determinant (−1)^k for any vectors; with k = n every orthogonal matrix of that determinant is reachable. A zero vector means no reflection, and has gradient 0. The lengths of the vectors do not matter. Each reflection costs O(n²). The gradient undoes the reflections one by one (H is its own inverse), so that only W is saved: O(k n²) time, O(n²) memory. Source: Mhammedi, Hellicar, Rahman and Bailey 2017 (arXiv 1612.00188).</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="v" tabindex="-1">v <a class="header-anchor" href="#v" aria-label="Permalink to &quot;v&quot;">​</a></h3><p><code>Tensor2D</code></p><p>the vectors as rows, shape [k, n]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Tensor2D</code></p><p>shape [n, n]</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ShapeError when <code>v</code> is not a nonempty matrix</p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">householder</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(tf.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">tensor2d</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">([[</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">1</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">0</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">]])); </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// [[-1, 0], [0, 1]]</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/orthogonal-params/functions/householder.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const householder = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  householder as default
};

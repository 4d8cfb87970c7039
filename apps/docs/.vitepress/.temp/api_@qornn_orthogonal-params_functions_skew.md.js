import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: skew()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/orthogonal-params/functions/skew.md","filePath":"api/@qornn/orthogonal-params/functions/skew.md"}');
const _sfc_main = { name: "api/@qornn/orthogonal-params/functions/skew.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/orthogonal-params</a> / skew</p><h1 id="function-skew" tabindex="-1">Function: skew() <a class="header-anchor" href="#function-skew" aria-label="Permalink to &quot;Function: skew()&quot;">​</a></h1><blockquote><p><strong>skew</strong>(<code>x</code>): <code>Tensor2D</code></p></blockquote><p>The skew-symmetric matrix of the entries strictly below the diagonal; those on and above it are not read.</p><pre><code>K = tril(X, −1) − tril(X, −1)ᵀ
</code></pre><p>It has n (n − 1)/2 free entries, the dimension of the orthogonal group; these matrices are its tangent space at I. The gradient is tril(G − Gᵀ, −1). Source: geotorch (Lezcano-Casado 2019), class Skew.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="x" tabindex="-1">x <a class="header-anchor" href="#x" aria-label="Permalink to &quot;x&quot;">​</a></h3><p><code>Tensor2D</code></p><p>shape [n, n]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Tensor2D</code></p><p>shape [n, n], Kᵀ = −K</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ShapeError when <code>x</code> is not square</p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">skew</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(tf.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">tensor2d</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">([[</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">9</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">9</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">], [</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">2</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">9</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">]])); </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// [[0, -2], [2, 0]]</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/orthogonal-params/functions/skew.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const skew = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  skew as default
};

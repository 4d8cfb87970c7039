import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: spectralNormalize()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/orthogonal-params/functions/spectralNormalize.md","filePath":"api/@qornn/orthogonal-params/functions/spectralNormalize.md"}');
const _sfc_main = { name: "api/@qornn/orthogonal-params/functions/spectralNormalize.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/orthogonal-params</a> / spectralNormalize</p><h1 id="function-spectralnormalize" tabindex="-1">Function: spectralNormalize() <a class="header-anchor" href="#function-spectralnormalize" aria-label="Permalink to &quot;Function: spectralNormalize()&quot;">​</a></h1><blockquote><p><strong>spectralNormalize</strong>(<code>w</code>): <code>Tensor2D</code></p></blockquote><p>W / ‖W‖₂ with the norm of <code>spectralNorm</code>, which is not differentiated: dL/dW = dL/dY / ‖W‖₂.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="w" tabindex="-1">w <a class="header-anchor" href="#w" aria-label="Permalink to &quot;w&quot;">​</a></h3><p><code>Tensor2D</code></p><p>shape [rows, columns]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Tensor2D</code></p><p>same shape, spectral norm 1; zeros when <code>w</code> is 0</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ShapeError when <code>w</code> is not a matrix</p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">spectralNormalize</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(tf.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">tensor2d</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">([[</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">3</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">0</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">], [</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">0</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">1</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">]])); </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// [[1, 0], [0, 1/3]]</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/orthogonal-params/functions/spectralNormalize.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const spectralNormalize = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  spectralNormalize as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: cellConfig()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/importers/functions/cellConfig.md","filePath":"api/@qornn/importers/functions/cellConfig.md"}');
const _sfc_main = { name: "api/@qornn/importers/functions/cellConfig.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/importers</a> / cellConfig</p><h1 id="function-cellconfig" tabindex="-1">Function: cellConfig() <a class="header-anchor" href="#function-cellconfig" aria-label="Permalink to &quot;Function: cellConfig()&quot;">​</a></h1><blockquote><p><strong>cellConfig</strong>(<code>__namedParameters</code>): <a href="./../interfaces/CellConfig"><code>CellConfig</code></a></p></blockquote><p>The cell for a layer. A plain recurrent layer is an <code>OrthogonalRNN</code> whose weight is not constrained: both compute <code>h_t = σ(W h_{t−1} + U x_t + b)</code>, and its output is the state, <code>φ(h) = h</code>.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../interfaces/RecurrentWeights"><code>RecurrentWeights</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/CellConfig"><code>CellConfig</code></a></p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">cellConfig</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(network.layers[</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">0</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">]); </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// { cell: &#39;gru&#39;, options: { useBias: true, resetAfter: true } }</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/importers/functions/cellConfig.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const cellConfig = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  cellConfig as default
};

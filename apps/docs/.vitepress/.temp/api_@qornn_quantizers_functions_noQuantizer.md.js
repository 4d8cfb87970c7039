import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: noQuantizer()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/quantizers/functions/noQuantizer.md","filePath":"api/@qornn/quantizers/functions/noQuantizer.md"}');
const _sfc_main = { name: "api/@qornn/quantizers/functions/noQuantizer.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/quantizers</a> / noQuantizer</p><h1 id="function-noquantizer" tabindex="-1">Function: noQuantizer() <a class="header-anchor" href="#function-noquantizer" aria-label="Permalink to &quot;Function: noQuantizer()&quot;">​</a></h1><blockquote><p><strong>noQuantizer</strong>(): <a href="./../interfaces/Quantizer"><code>Quantizer</code></a></p></blockquote><p>No quantization: <code>apply(w)</code> is a copy of w with the identity as gradient, and <code>bits</code> is null.</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Quantizer"><code>Quantizer</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>QuantizerError from <code>encode</code>: a floating-point weight has no codes</p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">noQuantizer</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">().</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">apply</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(tf.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">tensor1d</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">([</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">0.1</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">0.2</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">])); </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// [0.1, 0.2]</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/quantizers/functions/noQuantizer.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const noQuantizer = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  noQuantizer as default
};

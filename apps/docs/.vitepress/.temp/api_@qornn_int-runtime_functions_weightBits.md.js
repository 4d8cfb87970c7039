import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: weightBits()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/functions/weightBits.md","filePath":"api/@qornn/int-runtime/functions/weightBits.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/functions/weightBits.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / weightBits</p><h1 id="function-weightbits" tabindex="-1">Function: weightBits() <a class="header-anchor" href="#function-weightbits" aria-label="Permalink to &quot;Function: weightBits()&quot;">​</a></h1><blockquote><p><strong>weightBits</strong>(<code>l</code>, <code>options</code>): <code>Required</code>&lt;<code>Pick</code>&lt;<a href="./../interfaces/LayerBits"><code>LayerBits</code></a>, <code>&quot;weightBits&quot;</code> | <code>&quot;kernelBits&quot;</code> | <code>&quot;recurrentBits&quot;</code>&gt;&gt;</p></blockquote><p>Bits of the weights of a layer, where they were trained in floating point.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="l" tabindex="-1">l <a class="header-anchor" href="#l" aria-label="Permalink to &quot;l&quot;">​</a></h3><p><code>number</code></p><p>place of the layer, from the input on</p><h3 id="options" tabindex="-1">options <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options&quot;">​</a></h3><p><a href="./../interfaces/NetworkBits"><code>NetworkBits</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Required</code>&lt;<code>Pick</code>&lt;<a href="./../interfaces/LayerBits"><code>LayerBits</code></a>, <code>&quot;weightBits&quot;</code> | <code>&quot;kernelBits&quot;</code> | <code>&quot;recurrentBits&quot;</code>&gt;&gt;</p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">weightBits</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">1</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, { weightBits: </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">6</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, layers: [{}, { recurrentBits: </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">4</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> }] }); </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// { weightBits: 6, kernelBits: 6, recurrentBits: 4 }</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/functions/weightBits.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const weightBits = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  weightBits as default
};

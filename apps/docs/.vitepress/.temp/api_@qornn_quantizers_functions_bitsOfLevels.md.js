import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: bitsOfLevels()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/quantizers/functions/bitsOfLevels.md","filePath":"api/@qornn/quantizers/functions/bitsOfLevels.md"}');
const _sfc_main = { name: "api/@qornn/quantizers/functions/bitsOfLevels.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/quantizers</a> / bitsOfLevels</p><h1 id="function-bitsoflevels" tabindex="-1">Function: bitsOfLevels() <a class="header-anchor" href="#function-bitsoflevels" aria-label="Permalink to &quot;Function: bitsOfLevels()&quot;">​</a></h1><blockquote><p><strong>bitsOfLevels</strong>(<code>levels</code>): <code>number</code></p></blockquote><p>Bit width for a number of levels: the smallest integer that can represent them. Three levels {−1, 0, 1} are 1 bit.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="levels" tabindex="-1">levels <a class="header-anchor" href="#levels" aria-label="Permalink to &quot;levels&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">bitsOfLevels</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">31</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">); </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// 5</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/quantizers/functions/bitsOfLevels.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const bitsOfLevels = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  bitsOfLevels as default
};

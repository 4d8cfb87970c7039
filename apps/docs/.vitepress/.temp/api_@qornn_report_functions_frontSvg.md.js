import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: frontSvg()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/report/functions/frontSvg.md","filePath":"api/@qornn/report/functions/frontSvg.md"}');
const _sfc_main = { name: "api/@qornn/report/functions/frontSvg.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/report</a> / frontSvg</p><h1 id="function-frontsvg" tabindex="-1">Function: frontSvg() <a class="header-anchor" href="#function-frontsvg" aria-label="Permalink to &quot;Function: frontSvg()&quot;">​</a></h1><blockquote><p><strong>frontSvg</strong>(<code>options</code>): <code>string</code> | <code>null</code></p></blockquote><p>Metric against bytes of many networks as an SVG file: a point for each, a step line that joins those that no other beats in both, and a circle around the one that was taken. The same networks give the same text.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="options" tabindex="-1">options <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options&quot;">​</a></h3><p><a href="./../interfaces/FrontOptions"><code>FrontOptions</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code> | <code>null</code></p><p>null for fewer than two networks with a finite value</p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">writeFileSync</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;pareto.svg&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, </span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">frontSvg</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">({ metric, networks, caption: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;Accuracy on validation against bytes&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> }) </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">??</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &#39;&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">);</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/report/functions/frontSvg.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const frontSvg = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  frontSvg as default
};

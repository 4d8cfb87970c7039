import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: reportPage()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/report/functions/reportPage.md","filePath":"api/@qornn/report/functions/reportPage.md"}');
const _sfc_main = { name: "api/@qornn/report/functions/reportPage.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/report</a> / reportPage</p><h1 id="function-reportpage" tabindex="-1">Function: reportPage() <a class="header-anchor" href="#function-reportpage" aria-label="Permalink to &quot;Function: reportPage()&quot;">​</a></h1><blockquote><p><strong>reportPage</strong>(<code>__namedParameters</code>): <code>string</code></p></blockquote><p>A report as one self-contained HTML page: no scripts, no requests, at most the given texts, which are all escaped. It adapts to light and dark, and can be printed.</p><p>Runs are grouped by their task; curves and sizes are compared within a group.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../interfaces/Report"><code>Report</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">writeFileSync</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;report.html&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, </span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">reportPage</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">({ title: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;Three seeds&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, created: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;2026-01-31&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, command: </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">null</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, runs }));</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/report/functions/reportPage.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const reportPage = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  reportPage as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: evaluatedPart()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/functions/evaluatedPart.md","filePath":"api/@qornn/training/functions/evaluatedPart.md"}');
const _sfc_main = { name: "api/@qornn/training/functions/evaluatedPart.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / evaluatedPart</p><h1 id="function-evaluatedpart" tabindex="-1">Function: evaluatedPart() <a class="header-anchor" href="#function-evaluatedpart" aria-label="Permalink to &quot;Function: evaluatedPart()&quot;">​</a></h1><blockquote><p><strong>evaluatedPart</strong>(<code>task</code>, <code>split</code>, <code>requested</code>): <a href="./../interfaces/EvaluatedPart"><code>EvaluatedPart</code></a></p></blockquote><p>The number of sequences to evaluate, limited by the size of the split.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="task" tabindex="-1">task <a class="header-anchor" href="#task" aria-label="Permalink to &quot;task&quot;">​</a></h3><p><code>Pick</code>&lt;<a href="./../../tasks/interfaces/Task"><code>Task</code></a>, <code>&quot;sizes&quot;</code>&gt;</p><h3 id="split" tabindex="-1">split <a class="header-anchor" href="#split" aria-label="Permalink to &quot;split&quot;">​</a></h3><p><a href="./../../tasks/type-aliases/Split"><code>Split</code></a></p><h3 id="requested" tabindex="-1">requested <a class="header-anchor" href="#requested" aria-label="Permalink to &quot;requested&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/EvaluatedPart"><code>EvaluatedPart</code></a></p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">evaluatedPart</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(task, </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;test&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">500</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">); </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// { sequences: 300, of: 300 }</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/functions/evaluatedPart.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const evaluatedPart = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  evaluatedPart as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: optionsChecker()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/options/functions/optionsChecker.md","filePath":"api/@qornn/options/functions/optionsChecker.md"}');
const _sfc_main = { name: "api/@qornn/options/functions/optionsChecker.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/options</a> / optionsChecker</p><h1 id="function-optionschecker" tabindex="-1">Function: optionsChecker() <a class="header-anchor" href="#function-optionschecker" aria-label="Permalink to &quot;Function: optionsChecker()&quot;">​</a></h1><blockquote><p><strong>optionsChecker</strong>(<code>fail</code>): <a href="./../type-aliases/CheckOptions"><code>CheckOptions</code></a></p></blockquote><p>Makes a function that checks options and throws errors of the package&#39;s own class.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="fail" tabindex="-1">fail <a class="header-anchor" href="#fail" aria-label="Permalink to &quot;fail&quot;">​</a></h3><p><a href="./../type-aliases/Fail"><code>Fail</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/CheckOptions"><code>CheckOptions</code></a></p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> checkOptions</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"> =</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> optionsChecker</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">((</span><span style="--shiki-light:#E36209;--shiki-dark:#FFAB70;">message</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, </span><span style="--shiki-light:#E36209;--shiki-dark:#FFAB70;">option</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">) </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">=&gt;</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"> new</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> LayerConfigError</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(message, option));</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/options/functions/optionsChecker.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const optionsChecker = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  optionsChecker as default
};

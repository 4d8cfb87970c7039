import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: differencesInReading()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/functions/differencesInReading.md","filePath":"api/@qornn/tasks/functions/differencesInReading.md"}');
const _sfc_main = { name: "api/@qornn/tasks/functions/differencesInReading.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / differencesInReading</p><h1 id="function-differencesinreading" tabindex="-1">Function: differencesInReading() <a class="header-anchor" href="#function-differencesinreading" aria-label="Permalink to &quot;Function: differencesInReading()&quot;">​</a></h1><blockquote><p><strong>differencesInReading</strong>(<code>before</code>, <code>now</code>): <code>string</code>[]</p></blockquote><p>The differences in names, classes and normalization only: empty if a network can read the task.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="before" tabindex="-1">before <a class="header-anchor" href="#before" aria-label="Permalink to &quot;before&quot;">​</a></h3><p><a href="./../interfaces/Reading"><code>Reading</code></a></p><h3 id="now" tabindex="-1">now <a class="header-anchor" href="#now" aria-label="Permalink to &quot;now&quot;">​</a></h3><p><a href="./../interfaces/Reading"><code>Reading</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code>[]</p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">differencesInReading</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(record, </span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">recordOf</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(task)); </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// [&quot;class &#39;up&#39; is gone&quot;]</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/functions/differencesInReading.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const differencesInReading = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  differencesInReading as default
};

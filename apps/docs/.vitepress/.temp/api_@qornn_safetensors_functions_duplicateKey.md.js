import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: duplicateKey()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/safetensors/functions/duplicateKey.md","filePath":"api/@qornn/safetensors/functions/duplicateKey.md"}');
const _sfc_main = { name: "api/@qornn/safetensors/functions/duplicateKey.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/safetensors</a> / duplicateKey</p><h1 id="function-duplicatekey" tabindex="-1">Function: duplicateKey() <a class="header-anchor" href="#function-duplicatekey" aria-label="Permalink to &quot;Function: duplicateKey()&quot;">​</a></h1><blockquote><p><strong>duplicateKey</strong>(<code>json</code>): <code>string</code>[] | <code>undefined</code></p></blockquote><p>The path of the first key that occurs twice in one object of a JSON text, or undefined. <code>JSON.parse</code> silently keeps the last of duplicate keys. Keys are compared with escapes resolved. One pass without recursion, so that untrusted text cannot overflow the stack.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="json" tabindex="-1">json <a class="header-anchor" href="#json" aria-label="Permalink to &quot;json&quot;">​</a></h3><p><code>string</code></p><p>text that <code>JSON.parse</code> accepts</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code>[] | <code>undefined</code></p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">duplicateKey</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;{&quot;w&quot;:{&quot;shape&quot;:[1],&quot;shape&quot;:[2]}}&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">); </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// [&#39;w&#39;, &#39;shape&#39;]</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/safetensors/functions/duplicateKey.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const duplicateKey = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  duplicateKey as default
};

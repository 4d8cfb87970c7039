import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: redisAddress()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/sweep-queue/functions/redisAddress.md","filePath":"api/@qornn/sweep-queue/functions/redisAddress.md"}');
const _sfc_main = { name: "api/@qornn/sweep-queue/functions/redisAddress.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/sweep-queue</a> / redisAddress</p><h1 id="function-redisaddress" tabindex="-1">Function: redisAddress() <a class="header-anchor" href="#function-redisaddress" aria-label="Permalink to &quot;Function: redisAddress()&quot;">​</a></h1><blockquote><p><strong>redisAddress</strong>(<code>text</code>): <code>RedisAddress</code></p></blockquote><p>Reads an address of Redis. Special characters of user and password are percent-encoded. Messages do not quote the address, since it may have a password.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="text" tabindex="-1">text <a class="header-anchor" href="#text" aria-label="Permalink to &quot;text&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>RedisAddress</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>QueueOptionError when it is not understood</p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">redisAddress</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;rediss://me:secret@queue.example/2&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">).shown; </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// &#39;rediss://queue.example:6379/2&#39;</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/sweep-queue/functions/redisAddress.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const redisAddress = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  redisAddress as default
};

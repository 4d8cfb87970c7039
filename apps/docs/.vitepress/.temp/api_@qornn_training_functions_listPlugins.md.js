import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: listPlugins()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/functions/listPlugins.md","filePath":"api/@qornn/training/functions/listPlugins.md"}');
const _sfc_main = { name: "api/@qornn/training/functions/listPlugins.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / listPlugins</p><h1 id="function-listplugins" tabindex="-1">Function: listPlugins() <a class="header-anchor" href="#function-listplugins" aria-label="Permalink to &quot;Function: listPlugins()&quot;">​</a></h1><blockquote><p><strong>listPlugins</strong>(<code>document</code>, <code>folder</code>): <a href="./../interfaces/ListedPlugin"><code>ListedPlugin</code></a>[]</p></blockquote><p>Lists the modules that <code>loadPlugins</code> would load, without running them.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="document" tabindex="-1">document <a class="header-anchor" href="#document" aria-label="Permalink to &quot;document&quot;">​</a></h3><p><code>unknown</code></p><h3 id="folder" tabindex="-1">folder <a class="header-anchor" href="#folder" aria-label="Permalink to &quot;folder&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/ListedPlugin"><code>ListedPlugin</code></a>[]</p><p>an empty list if <code>plugins</code> is missing or not a list of strings</p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">listPlugins</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">({ plugins: [</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;./mine.mjs&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">] }, </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;/home/me&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">); </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// [{ entry: &#39;./mine.mjs&#39;, path: &#39;/home/me/mine.mjs&#39; }]</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/functions/listPlugins.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const listPlugins = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  listPlugins as default
};

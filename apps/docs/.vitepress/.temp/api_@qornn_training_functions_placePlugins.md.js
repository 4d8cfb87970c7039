import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: placePlugins()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/functions/placePlugins.md","filePath":"api/@qornn/training/functions/placePlugins.md"}');
const _sfc_main = { name: "api/@qornn/training/functions/placePlugins.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / placePlugins</p><h1 id="function-placeplugins" tabindex="-1">Function: placePlugins() <a class="header-anchor" href="#function-placeplugins" aria-label="Permalink to &quot;Function: placePlugins()&quot;">​</a></h1><blockquote><p><strong>placePlugins</strong>(<code>document</code>, <code>places</code>): <a href="./../interfaces/PlacedPlugins"><code>PlacedPlugins</code></a></p></blockquote><p>Replaces plugin paths in a configuration, for example after a move to another machine.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="document" tabindex="-1">document <a class="header-anchor" href="#document" aria-label="Permalink to &quot;document&quot;">​</a></h3><p><code>unknown</code></p><h3 id="places" tabindex="-1">places <a class="header-anchor" href="#places" aria-label="Permalink to &quot;places&quot;">​</a></h3><p><a href="./../type-aliases/PluginPlaces"><code>PluginPlaces</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/PlacedPlugins"><code>PlacedPlugins</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConfigError when a name matches none of the plugins, or several</p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">placePlugins</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">({ plugins: [</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;/home/you/ema.mjs&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">] }, { ema: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;./ema.mjs&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> }).placed; </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// [&#39;/home/me/ema.mjs&#39;]</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/functions/placePlugins.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const placePlugins = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  placePlugins as default
};

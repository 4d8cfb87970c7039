import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: offerToPlugins()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/functions/offerToPlugins.md","filePath":"api/@qornn/benchmarks/functions/offerToPlugins.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/functions/offerToPlugins.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / offerToPlugins</p><h1 id="function-offertoplugins" tabindex="-1">Function: offerToPlugins() <a class="header-anchor" href="#function-offertoplugins" aria-label="Permalink to &quot;Function: offerToPlugins()&quot;">​</a></h1><blockquote><p><strong>offerToPlugins</strong>(<code>functions</code>): <code>void</code></p></blockquote><p>Offers functions to plugins that are loaded later. The benches of a package offer those that fill its registries.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="functions" tabindex="-1">functions <a class="header-anchor" href="#functions" aria-label="Permalink to &quot;functions&quot;">​</a></h3><p><a href="./../type-aliases/PluginFunctions"><code>PluginFunctions</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>void</code></p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">offerToPlugins</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">({ registerQuantizer });</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/functions/offerToPlugins.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const offerToPlugins = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  offerToPlugins as default
};

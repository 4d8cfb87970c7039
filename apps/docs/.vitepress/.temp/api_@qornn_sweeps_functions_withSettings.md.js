import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: withSettings()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/sweeps/functions/withSettings.md","filePath":"api/@qornn/sweeps/functions/withSettings.md"}');
const _sfc_main = { name: "api/@qornn/sweeps/functions/withSettings.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/sweeps</a> / withSettings</p><h1 id="function-withsettings" tabindex="-1">Function: withSettings() <a class="header-anchor" href="#function-withsettings" aria-label="Permalink to &quot;Function: withSettings()&quot;">​</a></h1><blockquote><p><strong>withSettings</strong>(<code>document</code>, <code>settings</code>): <code>Document</code></p></blockquote><p>A configuration with the settings of a candidate. The argument is not changed. Options of the model that another cell does not have are left out.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="document" tabindex="-1">document <a class="header-anchor" href="#document" aria-label="Permalink to &quot;document&quot;">​</a></h3><p><code>object</code></p><p>a configuration, validated or not</p><h3 id="settings" tabindex="-1">settings <a class="header-anchor" href="#settings" aria-label="Permalink to &quot;settings&quot;">​</a></h3><p><a href="./../type-aliases/Settings"><code>Settings</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Document</code></p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">withSettings</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">({ model: { units: </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">64</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> } }, { </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;model.units&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">: </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">32</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> }); </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// { model: { units: 32 } }</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/sweeps/functions/withSettings.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const withSettings = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  withSettings as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: quantizedGRU()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/cells/functions/quantizedGRU.md","filePath":"api/@qornn/cells/functions/quantizedGRU.md"}');
const _sfc_main = { name: "api/@qornn/cells/functions/quantizedGRU.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/cells</a> / quantizedGRU</p><h1 id="function-quantizedgru" tabindex="-1">Function: quantizedGRU() <a class="header-anchor" href="#function-quantizedgru" aria-label="Permalink to &quot;Function: quantizedGRU()&quot;">​</a></h1><blockquote><p><strong>quantizedGRU</strong>(<code>config</code>): <a href="./../classes/QuantizedGRU"><code>QuantizedGRU</code></a></p></blockquote><p>Creates a <code>QuantizedGRU</code> layer.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="config" tabindex="-1">config <a class="header-anchor" href="#config" aria-label="Permalink to &quot;config&quot;">​</a></h3><p><a href="./../interfaces/QuantizedGRUConfig"><code>QuantizedGRUConfig</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../classes/QuantizedGRU"><code>QuantizedGRU</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>LayerConfigError when an option is invalid</p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> layer</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"> =</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> quantizedGRU</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">({ units: </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">64</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, recurrentQuantizer: { name: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;uniform&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, bits: </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">4</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> } });</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/cells/functions/quantizedGRU.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const quantizedGRU = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  quantizedGRU as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: cellLabel()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/cells/functions/cellLabel.md","filePath":"api/@qornn/cells/functions/cellLabel.md"}');
const _sfc_main = { name: "api/@qornn/cells/functions/cellLabel.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/cells</a> / cellLabel</p><h1 id="function-celllabel" tabindex="-1">Function: cellLabel() <a class="header-anchor" href="#function-celllabel" aria-label="Permalink to &quot;Function: cellLabel()&quot;">​</a></h1><blockquote><p><strong>cellLabel</strong>(<code>__namedParameters</code>): <a href="./../interfaces/CellLabel"><code>CellLabel</code></a></p></blockquote><p>The label of section <code>model</code> of a configuration: the name of its cell, unless the cell registered a label. Works without loading plugins.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>unknown</code>&gt;&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/CellLabel"><code>CellLabel</code></a></p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">cellLabel</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">({ parametrization: { name: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;projUnnD&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, rank: </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">2</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> } }); </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// { strategy: &#39;projUnnD&#39; }</span></span>
<span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">cellLabel</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">({ cell: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;gru&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, units: </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">64</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> }); </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// { strategy: &#39;gru&#39; }</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/cells/functions/cellLabel.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const cellLabel = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  cellLabel as default
};

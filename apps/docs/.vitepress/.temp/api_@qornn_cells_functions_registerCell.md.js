import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: registerCell()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/cells/functions/registerCell.md","filePath":"api/@qornn/cells/functions/registerCell.md"}');
const _sfc_main = { name: "api/@qornn/cells/functions/registerCell.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/cells</a> / registerCell</p><h1 id="function-registercell" tabindex="-1">Function: registerCell() <a class="header-anchor" href="#function-registercell" aria-label="Permalink to &quot;Function: registerCell()&quot;">​</a></h1><blockquote><p><strong>registerCell</strong>&lt;<code>L</code>&gt;(<code>cell</code>): <code>void</code></p></blockquote><p>Registers a cell for configurations (by its name), saved models (by its layer class) and <code>describe</code>. Registering the same cell again does nothing.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="l" tabindex="-1">L <a class="header-anchor" href="#l" aria-label="Permalink to &quot;L&quot;">​</a></h3><p><code>L</code> <em>extends</em> <a href="./../classes/RecurrentLayer"><code>RecurrentLayer</code></a></p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="cell" tabindex="-1">cell <a class="header-anchor" href="#cell" aria-label="Permalink to &quot;cell&quot;">​</a></h3><p><a href="./../interfaces/Cell"><code>Cell</code></a>&lt;<code>L</code>&gt;</p><p>its layer class extends <code>RecurrentLayer</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>void</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>LayerConfigError when the name is empty or taken, the class does not extend <code>RecurrentLayer</code>, or its class name is missing or taken</p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">registerCell</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">({ name: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;decay&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, layer: Decay });</span></span>
<span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">getCell</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;decay&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">).layer; </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// Decay</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/cells/functions/registerCell.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const registerCell = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  registerCell as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: getCell()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/cells/functions/getCell.md","filePath":"api/@qornn/cells/functions/getCell.md"}');
const _sfc_main = { name: "api/@qornn/cells/functions/getCell.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/cells</a> / getCell</p><h1 id="function-getcell" tabindex="-1">Function: getCell() <a class="header-anchor" href="#function-getcell" aria-label="Permalink to &quot;Function: getCell()&quot;">​</a></h1><blockquote><p><strong>getCell</strong>(<code>name</code>): <a href="./../interfaces/Cell"><code>Cell</code></a></p></blockquote><p>Looks up a cell by name.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Cell"><code>Cell</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>LayerConfigError for an unknown name; the message suggests the nearest name and lists all</p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">getCell</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;gru&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">).layer; </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// QuantizedGRU</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/cells/functions/getCell.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const getCell = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  getCell as default
};

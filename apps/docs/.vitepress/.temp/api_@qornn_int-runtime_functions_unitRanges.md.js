import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: unitRanges()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/functions/unitRanges.md","filePath":"api/@qornn/int-runtime/functions/unitRanges.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/functions/unitRanges.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / unitRanges</p><h1 id="function-unitranges" tabindex="-1">Function: unitRanges() <a class="header-anchor" href="#function-unitranges" aria-label="Permalink to &quot;Function: unitRanges()&quot;">​</a></h1><blockquote><p><strong>unitRanges</strong>(<code>spec</code>): <a href="./../interfaces/Ranges"><code>Ranges</code></a></p></blockquote><p>Ranges of 1 for every signal of a network, to check with <code>compile</code>, before there are data, whether a network is supported.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="spec" tabindex="-1">spec <a class="header-anchor" href="#spec" aria-label="Permalink to &quot;spec&quot;">​</a></h3><p><a href="./../interfaces/IntegerSpec"><code>IntegerSpec</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Ranges"><code>Ranges</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>CompileError when the kind of a layer is unknown</p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">compile</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(spec, </span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">unitRanges</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(spec)); </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// throws if the network cannot be compiled whatever the data</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/functions/unitRanges.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const unitRanges = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  unitRanges as default
};

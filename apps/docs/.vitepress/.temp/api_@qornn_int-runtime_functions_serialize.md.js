import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: serialize()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/functions/serialize.md","filePath":"api/@qornn/int-runtime/functions/serialize.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/functions/serialize.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / serialize</p><h1 id="function-serialize" tabindex="-1">Function: serialize() <a class="header-anchor" href="#function-serialize" aria-label="Permalink to &quot;Function: serialize()&quot;">​</a></h1><blockquote><p><strong>serialize</strong>(<code>model</code>): <code>Uint8Array</code></p></blockquote><p>Writes a model as a safetensors container: packed codes, integer constants, and in <code>__metadata__</code> the format, its version, the scalars as JSON and a checksum of the whole file; see docs/model-file.md. Uses the lowest version that supports the model.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h3><p><a href="./../interfaces/IntModel"><code>IntModel</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Uint8Array</code></p><p>the content of a <code>.qornn.safetensors</code> file; equal models give equal bytes</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ModelFormatError when the model is invalid, or has so much text that <code>deserialize</code> would reject it</p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">writeFileSync</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;memory.qornn.safetensors&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, </span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">serialize</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(model));</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/functions/serialize.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const serialize = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  serialize as default
};

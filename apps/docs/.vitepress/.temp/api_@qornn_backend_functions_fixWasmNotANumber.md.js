import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: fixWasmNotANumber()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/backend/functions/fixWasmNotANumber.md","filePath":"api/@qornn/backend/functions/fixWasmNotANumber.md"}');
const _sfc_main = { name: "api/@qornn/backend/functions/fixWasmNotANumber.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/backend</a> / fixWasmNotANumber</p><h1 id="function-fixwasmnotanumber" tabindex="-1">Function: fixWasmNotANumber() <a class="header-anchor" href="#function-fixwasmnotanumber" aria-label="Permalink to &quot;Function: fixWasmNotANumber()&quot;">​</a></h1><blockquote><p><strong>fixWasmNotANumber</strong>(): <code>boolean</code></p></blockquote><p>Makes the wasm backend treat NaN and infinity as other backends do: <code>tf.relu</code>, <code>relu6</code>, <code>clipByValue</code>, <code>maximum</code>, <code>minimum</code>, <code>prelu</code>, convolutions, pools and casts to bool. For products fused with an activation, also call <code>fixWasmProducts</code>. Other values stay the same.</p><p>Does nothing when called again, or when no wasm backend is registered.</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>boolean</code></p><p>whether the patched kernels are active</p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">fixWasmNotANumber</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">();</span></span>
<span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">tf.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">relu</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(tf.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">tensor1d</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">([Number.NaN])); </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// NaN; without the fix 0</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/backend/functions/fixWasmNotANumber.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const fixWasmNotANumber = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  fixWasmNotANumber as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: fixWasmProducts()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/backend/functions/fixWasmProducts.md","filePath":"api/@qornn/backend/functions/fixWasmProducts.md"}');
const _sfc_main = { name: "api/@qornn/backend/functions/fixWasmProducts.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/backend</a> / fixWasmProducts</p><h1 id="function-fixwasmproducts" tabindex="-1">Function: fixWasmProducts() <a class="header-anchor" href="#function-fixwasmproducts" aria-label="Permalink to &quot;Function: fixWasmProducts()&quot;">​</a></h1><blockquote><p><strong>fixWasmProducts</strong>(): <code>boolean</code></p></blockquote><p>Makes products with transposed operands or a batch fast on the wasm backend: about ten times for 256 × 256 matrices, and with them every gradient of <code>tf.matMul</code>, <code>tf.layers.dense</code>, <code>lstm</code> and similar layers.</p><p>Results equal those of the stock kernels up to rounding, except where the stock kernels are wrong and the patch is correct:</p><ul><li>a fused product with a bias or an activation, transposed or batched: tfjs adds the bias once per block of 48 inner elements, and adds its last element to all rows except the first;</li><li>an inner dimension of 0: tfjs returns uninitialized memory instead of zeros;</li><li>batch dimensions that broadcast in both operands, [2, 1, …] × [1, 5, …]: tfjs computes the first 5 of 10;</li><li>empty batches: tfjs traps;</li><li>a right factor that shares its data with a tensor of another shape: tfjs uses the packed data of the other tensor.</li></ul><p>Does nothing when called again, or when no wasm backend is registered.</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>boolean</code></p><p>whether the patched kernels are active</p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">import</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"> &#39;@tensorflow/tfjs-backend-wasm&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">;</span></span>
<span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">fixWasmProducts</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(); </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// true</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/backend/functions/fixWasmProducts.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const fixWasmProducts = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  fixWasmProducts as default
};

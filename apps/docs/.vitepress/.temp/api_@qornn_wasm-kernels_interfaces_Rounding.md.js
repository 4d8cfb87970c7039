import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Rounding","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/wasm-kernels/interfaces/Rounding.md","filePath":"api/@qornn/wasm-kernels/interfaces/Rounding.md"}');
const _sfc_main = { name: "api/@qornn/wasm-kernels/interfaces/Rounding.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/wasm-kernels</a> / Rounding</p><h1 id="interface-rounding" tabindex="-1">Interface: Rounding <a class="header-anchor" href="#interface-rounding" aria-label="Permalink to &quot;Interface: Rounding&quot;">​</a></h1><p>Rounding of a state to fixed-point numbers of k bits, half up and saturating, with a straight-through gradient:</p><pre><code>q(v) = s · clamp(⌊v/s + ½⌋, −largest − 1, largest),   largest = 2^{k−1} − 1
dL/dv := dL/dq where |q(v) − v| ≤ s, 0 elsewhere
</code></pre><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="largestcode" tabindex="-1">largestCode <a class="header-anchor" href="#largestcode" aria-label="Permalink to &quot;largestCode&quot;">​</a></h3><blockquote><p><strong>largestCode</strong>: <code>number</code></p></blockquote><p>2^{k−1} − 1, at most 32767</p><hr><h3 id="step" tabindex="-1">step <a class="header-anchor" href="#step" aria-label="Permalink to &quot;step&quot;">​</a></h3><blockquote><p><strong>step</strong>: <code>number</code></p></blockquote><p>s, a power of two, at most 1</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/wasm-kernels/interfaces/Rounding.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Rounding = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Rounding as default
};

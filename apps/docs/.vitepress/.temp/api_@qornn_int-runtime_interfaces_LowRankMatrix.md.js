import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LowRankMatrix","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/interfaces/LowRankMatrix.md","filePath":"api/@qornn/int-runtime/interfaces/LowRankMatrix.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/interfaces/LowRankMatrix.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / LowRankMatrix</p><h1 id="interface-lowrankmatrix" tabindex="-1">Interface: LowRankMatrix <a class="header-anchor" href="#interface-lowrankmatrix" aria-label="Permalink to &quot;Interface: LowRankMatrix&quot;">​</a></h1><p>A matrix of low rank, as two factors with 16-bit codes between them:</p><pre><code>t = clamp(((D v) · m_D + 2^{s−1}) &gt;&gt; s, −2^15, 2^15 − 1),   product = E t
</code></pre><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="down" tabindex="-1">down <a class="header-anchor" href="#down" aria-label="Permalink to &quot;down&quot;">​</a></h3><blockquote><p><strong>down</strong>: <a href="./IntMatrix"><code>IntMatrix</code></a></p></blockquote><p>D, [rank, columns]</p><hr><h3 id="multiplier" tabindex="-1">multiplier <a class="header-anchor" href="#multiplier" aria-label="Permalink to &quot;multiplier&quot;">​</a></h3><blockquote><p><strong>multiplier</strong>: <code>Int32Array</code></p></blockquote><p>m_D, one or one per row of D, ≥ 0</p><hr><h3 id="shift" tabindex="-1">shift <a class="header-anchor" href="#shift" aria-label="Permalink to &quot;shift&quot;">​</a></h3><blockquote><p><strong>shift</strong>: <code>number</code></p></blockquote><p>s, 1 to 46</p><hr><h3 id="up" tabindex="-1">up <a class="header-anchor" href="#up" aria-label="Permalink to &quot;up&quot;">​</a></h3><blockquote><p><strong>up</strong>: <a href="./IntMatrix"><code>IntMatrix</code></a></p></blockquote><p>E, [rows, rank]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/interfaces/LowRankMatrix.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LowRankMatrix = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LowRankMatrix as default
};

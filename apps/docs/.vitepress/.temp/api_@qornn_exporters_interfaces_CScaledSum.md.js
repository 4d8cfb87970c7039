import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CScaledSum","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/interfaces/CScaledSum.md","filePath":"api/@qornn/exporters/interfaces/CScaledSum.md"}');
const _sfc_main = { name: "api/@qornn/exporters/interfaces/CScaledSum.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / CScaledSum</p><h1 id="interface-cscaledsum" tabindex="-1">Interface: CScaledSum <a class="header-anchor" href="#interface-cscaledsum" aria-label="Permalink to &quot;Interface: CScaledSum&quot;">​</a></h1><p>⌊(Σ variable · multiplier + 2^{s−1}) / 2^s⌋ for every unit.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="bound" tabindex="-1">bound <a class="header-anchor" href="#bound" aria-label="Permalink to &quot;bound&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>bound</strong>: <code>number</code></p></blockquote><p>largest magnitude of the sum and its partial sums, of all units, below 2^63</p><hr><h3 id="needs64bits" tabindex="-1">needs64Bits <a class="header-anchor" href="#needs64bits" aria-label="Permalink to &quot;needs64Bits&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>needs64Bits</strong>: readonly <code>boolean</code>[]</p></blockquote><p>for every unit, whether 32 bits are too few</p><hr><h3 id="saturation" tabindex="-1">saturation <a class="header-anchor" href="#saturation" aria-label="Permalink to &quot;saturation&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>saturation</strong>: <code>number</code></p></blockquote><p>the result may be saturated to ± this, and may not be where it is within</p><hr><h3 id="shift" tabindex="-1">shift <a class="header-anchor" href="#shift" aria-label="Permalink to &quot;shift&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>shift</strong>: <code>number</code> | <a href="./CArray"><code>CArray</code></a></p></blockquote><p>s, one number ≥ 1, or one per unit</p><hr><h3 id="terms" tabindex="-1">terms <a class="header-anchor" href="#terms" aria-label="Permalink to &quot;terms&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>terms</strong>: readonly <a href="./CTerm"><code>CTerm</code></a>[]</p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/interfaces/CScaledSum.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CScaledSum = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CScaledSum as default
};

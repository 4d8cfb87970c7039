import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: HadamardMatrix","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/interfaces/HadamardMatrix.md","filePath":"api/@qornn/int-runtime/interfaces/HadamardMatrix.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/interfaces/HadamardMatrix.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / HadamardMatrix</p><h1 id="interface-hadamardmatrix" tabindex="-1">Interface: HadamardMatrix <a class="header-anchor" href="#interface-hadamardmatrix" aria-label="Permalink to &quot;Interface: HadamardMatrix&quot;">​</a></h1><p>scale · diag(signs) · H, where H has Sylvester&#39;s Hadamard matrices along its diagonal, H_{2m} = [[H_m, H_m], [H_m, −H_m]]: the Hadamard parametrization.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="blocksize" tabindex="-1">blockSize <a class="header-anchor" href="#blocksize" aria-label="Permalink to &quot;blockSize&quot;">​</a></h3><blockquote><p><strong>blockSize</strong>: <code>number</code></p></blockquote><p>a power of two that divides <code>rows</code></p><hr><h3 id="columns" tabindex="-1">columns <a class="header-anchor" href="#columns" aria-label="Permalink to &quot;columns&quot;">​</a></h3><blockquote><p><strong>columns</strong>: <code>number</code></p></blockquote><p>equal to <code>rows</code></p><hr><h3 id="kind" tabindex="-1">kind <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind&quot;">​</a></h3><blockquote><p><strong>kind</strong>: <code>&quot;hadamard&quot;</code></p></blockquote><hr><h3 id="rows" tabindex="-1">rows <a class="header-anchor" href="#rows" aria-label="Permalink to &quot;rows&quot;">​</a></h3><blockquote><p><strong>rows</strong>: <code>number</code></p></blockquote><hr><h3 id="scale" tabindex="-1">scale <a class="header-anchor" href="#scale" aria-label="Permalink to &quot;scale&quot;">​</a></h3><blockquote><p><strong>scale</strong>: <code>number</code></p></blockquote><p>magnitude of the entries within a block, a finite number &gt; 0; 1/√blockSize makes the matrix orthogonal</p><hr><h3 id="signs" tabindex="-1">signs <a class="header-anchor" href="#signs" aria-label="Permalink to &quot;signs&quot;">​</a></h3><blockquote><p><strong>signs</strong>: <code>Int8Array</code></p></blockquote><p>±1, [rows]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/interfaces/HadamardMatrix.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const HadamardMatrix = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  HadamardMatrix as default
};

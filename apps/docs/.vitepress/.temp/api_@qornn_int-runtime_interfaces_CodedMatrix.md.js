import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CodedMatrix","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/interfaces/CodedMatrix.md","filePath":"api/@qornn/int-runtime/interfaces/CodedMatrix.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/interfaces/CodedMatrix.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / CodedMatrix</p><h1 id="interface-codedmatrix" tabindex="-1">Interface: CodedMatrix <a class="header-anchor" href="#interface-codedmatrix" aria-label="Permalink to &quot;Interface: CodedMatrix&quot;">​</a></h1><p>A matrix of integer codes: value = scale · code, plus a multiple of the identity. Row-major; rows are outputs.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="bits" tabindex="-1">bits <a class="header-anchor" href="#bits" aria-label="Permalink to &quot;bits&quot;">​</a></h3><blockquote><p><strong>bits</strong>: <code>number</code></p></blockquote><p>bits per code, 1 to 8; 1 is {−1, 0, 1}</p><hr><h3 id="codes" tabindex="-1">codes <a class="header-anchor" href="#codes" aria-label="Permalink to &quot;codes&quot;">​</a></h3><blockquote><p><strong>codes</strong>: <code>Int8Array</code>&lt;<code>ArrayBufferLike</code>&gt; | <code>Int16Array</code>&lt;<code>ArrayBufferLike</code>&gt;</p></blockquote><hr><h3 id="columns" tabindex="-1">columns <a class="header-anchor" href="#columns" aria-label="Permalink to &quot;columns&quot;">​</a></h3><blockquote><p><strong>columns</strong>: <code>number</code></p></blockquote><hr><h3 id="identity" tabindex="-1">identity? <a class="header-anchor" href="#identity" aria-label="Permalink to &quot;identity?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>identity?</strong>: <code>number</code></p></blockquote><p>value added to the diagonal of a recurrent matrix, a finite number ≥ 0; default 0</p><hr><h3 id="kind" tabindex="-1">kind <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind&quot;">​</a></h3><blockquote><p><strong>kind</strong>: <code>&quot;codes&quot;</code></p></blockquote><hr><h3 id="rows" tabindex="-1">rows <a class="header-anchor" href="#rows" aria-label="Permalink to &quot;rows&quot;">​</a></h3><blockquote><p><strong>rows</strong>: <code>number</code></p></blockquote><hr><h3 id="scale" tabindex="-1">scale <a class="header-anchor" href="#scale" aria-label="Permalink to &quot;scale&quot;">​</a></h3><blockquote><p><strong>scale</strong>: <code>Float32Array</code></p></blockquote><p>one step for the matrix, or one per row</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/interfaces/CodedMatrix.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CodedMatrix = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CodedMatrix as default
};

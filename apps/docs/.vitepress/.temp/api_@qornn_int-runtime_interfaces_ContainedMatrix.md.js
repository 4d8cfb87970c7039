import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ContainedMatrix","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/interfaces/ContainedMatrix.md","filePath":"api/@qornn/int-runtime/interfaces/ContainedMatrix.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/interfaces/ContainedMatrix.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / ContainedMatrix</p><h1 id="interface-containedmatrix" tabindex="-1">Interface: ContainedMatrix <a class="header-anchor" href="#interface-containedmatrix" aria-label="Permalink to &quot;Interface: ContainedMatrix&quot;">​</a></h1><p>A matrix of a layer.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="inputmagnitude" tabindex="-1">inputMagnitude <a class="header-anchor" href="#inputmagnitude" aria-label="Permalink to &quot;inputMagnitude&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>inputMagnitude</strong>: <code>number</code></p></blockquote><p>largest magnitude of vectors it is multiplied with</p><hr><h3 id="matrix" tabindex="-1">matrix <a class="header-anchor" href="#matrix" aria-label="Permalink to &quot;matrix&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>matrix</strong>: <a href="./IntMatrix"><code>IntMatrix</code></a> | <a href="./IntHadamard"><code>IntHadamard</code></a></p></blockquote><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>string</code></p></blockquote><p>name of the layer&#39;s field</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/interfaces/ContainedMatrix.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ContainedMatrix = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ContainedMatrix as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: AffineRecurrence","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/cells/interfaces/AffineRecurrence.md","filePath":"api/@qornn/cells/interfaces/AffineRecurrence.md"}');
const _sfc_main = { name: "api/@qornn/cells/interfaces/AffineRecurrence.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/cells</a> / AffineRecurrence</p><h1 id="interface-affinerecurrence" tabindex="-1">Interface: AffineRecurrence <a class="header-anchor" href="#interface-affinerecurrence" aria-label="Permalink to &quot;Interface: AffineRecurrence&quot;">​</a></h1><p>The affine map of a linear recurrence, in the layout of the paper: rows are outputs.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="b" tabindex="-1">b <a class="header-anchor" href="#b" aria-label="Permalink to &quot;b&quot;">​</a></h3><blockquote><p><strong>b</strong>: <code>Tensor1D</code></p></blockquote><p>b, shape [units]</p><hr><h3 id="u" tabindex="-1">u <a class="header-anchor" href="#u" aria-label="Permalink to &quot;u&quot;">​</a></h3><blockquote><p><strong>u</strong>: <code>Tensor2D</code></p></blockquote><p>U, input weight, shape [units, inputs]</p><hr><h3 id="w" tabindex="-1">w <a class="header-anchor" href="#w" aria-label="Permalink to &quot;w&quot;">​</a></h3><blockquote><p><strong>w</strong>: <code>Tensor2D</code></p></blockquote><p>W, recurrent weight, shape [units, units]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/cells/interfaces/AffineRecurrence.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AffineRecurrence = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AffineRecurrence as default
};

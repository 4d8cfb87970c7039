import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: GradientCheck","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/testing/interfaces/GradientCheck.md","filePath":"api/@qornn/testing/interfaces/GradientCheck.md"}');
const _sfc_main = { name: "api/@qornn/testing/interfaces/GradientCheck.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/testing</a> / GradientCheck</p><h1 id="interface-gradientcheck" tabindex="-1">Interface: GradientCheck <a class="header-anchor" href="#interface-gradientcheck" aria-label="Permalink to &quot;Interface: GradientCheck&quot;">​</a></h1><p>How a gradient is compared with finite differences.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="seed" tabindex="-1">seed? <a class="header-anchor" href="#seed" aria-label="Permalink to &quot;seed?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>seed?</strong>: <code>number</code></p></blockquote><p>of the directions, and of the weights of the outputs; default 1</p><hr><h3 id="step" tabindex="-1">step? <a class="header-anchor" href="#step" aria-label="Permalink to &quot;step?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>step?</strong>: <code>number</code></p></blockquote><p>distance between the points of the differences, &gt; 0; default 1e-2</p><hr><h3 id="tolerance" tabindex="-1">tolerance? <a class="header-anchor" href="#tolerance" aria-label="Permalink to &quot;tolerance?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>tolerance?</strong>: <code>number</code></p></blockquote><p>largest error, relative to the larger of 1 and the slope; default 1e-2</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/testing/interfaces/GradientCheck.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GradientCheck = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GradientCheck as default
};

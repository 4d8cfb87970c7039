import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: HadamardOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/orthogonal-params/interfaces/HadamardOptions.md","filePath":"api/@qornn/orthogonal-params/interfaces/HadamardOptions.md"}');
const _sfc_main = { name: "api/@qornn/orthogonal-params/interfaces/HadamardOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/orthogonal-params</a> / HadamardOptions</p><h1 id="interface-hadamardoptions" tabindex="-1">Interface: HadamardOptions <a class="header-anchor" href="#interface-hadamardoptions" aria-label="Permalink to &quot;Interface: HadamardOptions&quot;">​</a></h1><p>Options of <a href="./../functions/hadamardParametrization">hadamardParametrization</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="blocksize" tabindex="-1">blockSize? <a class="header-anchor" href="#blocksize" aria-label="Permalink to &quot;blockSize?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>blockSize?</strong>: <code>number</code></p></blockquote><p>m, a power of two that divides n; default: the largest.</p><hr><h3 id="trainable" tabindex="-1">trainable? <a class="header-anchor" href="#trainable" aria-label="Permalink to &quot;trainable?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>trainable?</strong>: <code>boolean</code></p></blockquote><p>Whether the signs are learned; default true. Fixed random signs alone already give a good memory.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/orthogonal-params/interfaces/HadamardOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const HadamardOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  HadamardOptions as default
};

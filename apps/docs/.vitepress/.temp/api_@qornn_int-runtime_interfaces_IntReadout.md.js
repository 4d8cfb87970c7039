import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: IntReadout","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/interfaces/IntReadout.md","filePath":"api/@qornn/int-runtime/interfaces/IntReadout.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/interfaces/IntReadout.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / IntReadout</p><h1 id="interface-intreadout" tabindex="-1">Interface: IntReadout <a class="header-anchor" href="#interface-intreadout" aria-label="Permalink to &quot;Interface: IntReadout&quot;">​</a></h1><p>o = V y + b_o in 32 bits, where y is the output of the last layer, φ(h) for an orthogonal one; logit = scale · o.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="bias" tabindex="-1">bias <a class="header-anchor" href="#bias" aria-label="Permalink to &quot;bias&quot;">​</a></h3><blockquote><p><strong>bias</strong>: <code>Int32Array</code></p></blockquote><hr><h3 id="outputs" tabindex="-1">outputs <a class="header-anchor" href="#outputs" aria-label="Permalink to &quot;outputs&quot;">​</a></h3><blockquote><p><strong>outputs</strong>: <code>number</code></p></blockquote><hr><h3 id="scale" tabindex="-1">scale <a class="header-anchor" href="#scale" aria-label="Permalink to &quot;scale&quot;">​</a></h3><blockquote><p><strong>scale</strong>: <code>number</code></p></blockquote><hr><h3 id="weights" tabindex="-1">weights <a class="header-anchor" href="#weights" aria-label="Permalink to &quot;weights&quot;">​</a></h3><blockquote><p><strong>weights</strong>: <a href="./IntMatrix"><code>IntMatrix</code></a></p></blockquote><p>V, [outputs, units]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/interfaces/IntReadout.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const IntReadout = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  IntReadout as default
};

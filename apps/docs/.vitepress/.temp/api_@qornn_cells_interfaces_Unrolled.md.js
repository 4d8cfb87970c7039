import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Unrolled","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/cells/interfaces/Unrolled.md","filePath":"api/@qornn/cells/interfaces/Unrolled.md"}');
const _sfc_main = { name: "api/@qornn/cells/interfaces/Unrolled.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/cells</a> / Unrolled</p><h1 id="interface-unrolled" tabindex="-1">Interface: Unrolled <a class="header-anchor" href="#interface-unrolled" aria-label="Permalink to &quot;Interface: Unrolled&quot;">​</a></h1><p>Result of a call.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="outputs" tabindex="-1">outputs <a class="header-anchor" href="#outputs" aria-label="Permalink to &quot;outputs&quot;">​</a></h3><blockquote><p><strong>outputs</strong>: <code>Tensor</code></p></blockquote><p>[batch, time, units] with <code>returnSequences</code>, else [batch, units]</p><hr><h3 id="states" tabindex="-1">states <a class="header-anchor" href="#states" aria-label="Permalink to &quot;states&quot;">​</a></h3><blockquote><p><strong>states</strong>: () =&gt; <code>Tensor2D</code>[]</p></blockquote><p>the states after the last time step, [batch, size] each; computed on demand</p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>Tensor2D</code>[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/cells/interfaces/Unrolled.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Unrolled = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Unrolled as default
};

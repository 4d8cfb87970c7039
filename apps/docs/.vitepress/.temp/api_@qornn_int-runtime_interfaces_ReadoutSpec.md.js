import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ReadoutSpec","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/interfaces/ReadoutSpec.md","filePath":"api/@qornn/int-runtime/interfaces/ReadoutSpec.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/interfaces/ReadoutSpec.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / ReadoutSpec</p><h1 id="interface-readoutspec" tabindex="-1">Interface: ReadoutSpec <a class="header-anchor" href="#interface-readoutspec" aria-label="Permalink to &quot;Interface: ReadoutSpec&quot;">​</a></h1><p>o = V φ(h) + b_o.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="bias" tabindex="-1">bias <a class="header-anchor" href="#bias" aria-label="Permalink to &quot;bias&quot;">​</a></h3><blockquote><p><strong>bias</strong>: <code>Float32Array</code></p></blockquote><p>b_o, [outputs]</p><hr><h3 id="weights" tabindex="-1">weights <a class="header-anchor" href="#weights" aria-label="Permalink to &quot;weights&quot;">​</a></h3><blockquote><p><strong>weights</strong>: <a href="./../type-aliases/SpecMatrix"><code>SpecMatrix</code></a></p></blockquote><p>V, [outputs, units]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/interfaces/ReadoutSpec.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ReadoutSpec = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ReadoutSpec as default
};

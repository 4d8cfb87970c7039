import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CellLabel","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/cells/interfaces/CellLabel.md","filePath":"api/@qornn/cells/interfaces/CellLabel.md"}');
const _sfc_main = { name: "api/@qornn/cells/interfaces/CellLabel.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/cells</a> / CellLabel</p><h1 id="interface-celllabel" tabindex="-1">Interface: CellLabel <a class="header-anchor" href="#interface-celllabel" aria-label="Permalink to &quot;Interface: CellLabel&quot;">​</a></h1><p>The label of a cell in lists of runs.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="bits" tabindex="-1">bits? <a class="header-anchor" href="#bits" aria-label="Permalink to &quot;bits?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>bits?</strong>: <code>number</code></p></blockquote><p>bits of a recurrent weight without quantizer, if its parametrization gives integer codes</p><hr><h3 id="strategy" tabindex="-1">strategy <a class="header-anchor" href="#strategy" aria-label="Permalink to &quot;strategy&quot;">​</a></h3><blockquote><p><strong>strategy</strong>: <code>string</code></p></blockquote><p>how the recurrent weight is made, in one word</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/cells/interfaces/CellLabel.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CellLabel = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CellLabel as default
};

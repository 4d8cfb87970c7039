import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: FastRNNConfig","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/cells/type-aliases/FastRNNConfig.md","filePath":"api/@qornn/cells/type-aliases/FastRNNConfig.md"}');
const _sfc_main = { name: "api/@qornn/cells/type-aliases/FastRNNConfig.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/cells</a> / FastRNNConfig</p><h1 id="type-alias-fastrnnconfig" tabindex="-1">Type Alias: FastRNNConfig <a class="header-anchor" href="#type-alias-fastrnnconfig" aria-label="Permalink to &quot;Type Alias: FastRNNConfig&quot;">​</a></h1><blockquote><p><strong>FastRNNConfig</strong> = <a href="./../interfaces/FastCellConfig"><code>FastCellConfig</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/cells/type-aliases/FastRNNConfig.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FastRNNConfig = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FastRNNConfig as default
};

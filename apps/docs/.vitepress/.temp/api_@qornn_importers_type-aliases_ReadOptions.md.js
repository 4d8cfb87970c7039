import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ReadOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/importers/type-aliases/ReadOptions.md","filePath":"api/@qornn/importers/type-aliases/ReadOptions.md"}');
const _sfc_main = { name: "api/@qornn/importers/type-aliases/ReadOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/importers</a> / ReadOptions</p><h1 id="type-alias-readoptions" tabindex="-1">Type Alias: ReadOptions <a class="header-anchor" href="#type-alias-readoptions" aria-label="Permalink to &quot;Type Alias: ReadOptions&quot;">​</a></h1><blockquote><p><strong>ReadOptions</strong> = <a href="./../interfaces/TorchOptions"><code>TorchOptions</code></a> &amp; <a href="./../interfaces/KerasOptions"><code>KerasOptions</code></a> &amp; <a href="./../interfaces/OnnxOptions"><code>OnnxOptions</code></a></p></blockquote><p>Options of the reader of the format; others are refused.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/importers/type-aliases/ReadOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ReadOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ReadOptions as default
};

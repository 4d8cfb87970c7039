import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: WeightsFile","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/importers/type-aliases/WeightsFile.md","filePath":"api/@qornn/importers/type-aliases/WeightsFile.md"}');
const _sfc_main = { name: "api/@qornn/importers/type-aliases/WeightsFile.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/importers</a> / WeightsFile</p><h1 id="type-alias-weightsfile" tabindex="-1">Type Alias: WeightsFile <a class="header-anchor" href="#type-alias-weightsfile" aria-label="Permalink to &quot;Type Alias: WeightsFile&quot;">​</a></h1><blockquote><p><strong>WeightsFile</strong> = <a href="./../../safetensors/type-aliases/FileBytes"><code>FileBytes</code></a> | <code>Blob</code></p></blockquote><p>A file: its bytes, or a <code>Blob</code>, as from <code>&lt;input type=&quot;file&quot;&gt;</code>, <code>fetch</code> or <code>fs.openAsBlob</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/importers/type-aliases/WeightsFile.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WeightsFile = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WeightsFile as default
};

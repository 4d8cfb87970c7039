import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: OnnxOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/importers/interfaces/OnnxOptions.md","filePath":"api/@qornn/importers/interfaces/OnnxOptions.md"}');
const _sfc_main = { name: "api/@qornn/importers/interfaces/OnnxOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/importers</a> / OnnxOptions</p><h1 id="interface-onnxoptions" tabindex="-1">Interface: OnnxOptions <a class="header-anchor" href="#interface-onnxoptions" aria-label="Permalink to &quot;Interface: OnnxOptions&quot;">​</a></h1><p>Options of <a href="./../functions/readOnnx">readOnnx</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="cell" tabindex="-1">cell? <a class="header-anchor" href="#cell" aria-label="Permalink to &quot;cell?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>cell?</strong>: <a href="./../type-aliases/ImportedCell"><code>ImportedCell</code></a></p></blockquote><p>type of the recurrent layers; another one in the file is an error. Default: that of the file</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/importers/interfaces/OnnxOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OnnxOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OnnxOptions as default
};

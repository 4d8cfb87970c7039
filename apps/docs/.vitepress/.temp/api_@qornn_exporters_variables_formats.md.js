import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: formats","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/variables/formats.md","filePath":"api/@qornn/exporters/variables/formats.md"}');
const _sfc_main = { name: "api/@qornn/exporters/variables/formats.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / formats</p><h1 id="variable-formats" tabindex="-1">Variable: formats <a class="header-anchor" href="#variable-formats" aria-label="Permalink to &quot;Variable: formats&quot;">​</a></h1><blockquote><p><code>const</code> <strong>formats</strong>: readonly <a href="./../interfaces/CFormat"><code>CFormat</code></a>[]</p></blockquote><p>All formats, in the order of help.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/variables/formats.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const formats = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  formats as default
};

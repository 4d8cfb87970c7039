import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: RunConfig","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/type-aliases/RunConfig.md","filePath":"api/@qornn/training/type-aliases/RunConfig.md"}');
const _sfc_main = { name: "api/@qornn/training/type-aliases/RunConfig.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / RunConfig</p><h1 id="type-alias-runconfig" tabindex="-1">Type Alias: RunConfig <a class="header-anchor" href="#type-alias-runconfig" aria-label="Permalink to &quot;Type Alias: RunConfig&quot;">​</a></h1><blockquote><p><strong>RunConfig</strong> = <code>z.infer</code>&lt;<em>typeof</em> <a href="./../variables/runConfigSchema"><code>runConfigSchema</code></a>&gt;</p></blockquote><p>A valid configuration with defaults filled in.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/type-aliases/RunConfig.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RunConfig = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RunConfig as default
};

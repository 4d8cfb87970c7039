import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ResampleMethod","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/type-aliases/ResampleMethod.md","filePath":"api/@qornn/tasks/type-aliases/ResampleMethod.md"}');
const _sfc_main = { name: "api/@qornn/tasks/type-aliases/ResampleMethod.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / ResampleMethod</p><h1 id="type-alias-resamplemethod" tabindex="-1">Type Alias: ResampleMethod <a class="header-anchor" href="#type-alias-resamplemethod" aria-label="Permalink to &quot;Type Alias: ResampleMethod&quot;">​</a></h1><blockquote><p><strong>ResampleMethod</strong> = <code>&quot;previous&quot;</code> | <code>&quot;linear&quot;</code> | <code>&quot;mean&quot;</code></p></blockquote><p>How values of a regular grid are computed from rows at any time.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/type-aliases/ResampleMethod.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ResampleMethod = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ResampleMethod as default
};

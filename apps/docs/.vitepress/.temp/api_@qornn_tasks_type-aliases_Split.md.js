import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Split","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/type-aliases/Split.md","filePath":"api/@qornn/tasks/type-aliases/Split.md"}');
const _sfc_main = { name: "api/@qornn/tasks/type-aliases/Split.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / Split</p><h1 id="type-alias-split" tabindex="-1">Type Alias: Split <a class="header-anchor" href="#type-alias-split" aria-label="Permalink to &quot;Type Alias: Split&quot;">​</a></h1><blockquote><p><strong>Split</strong> = <code>&quot;train&quot;</code> | <code>&quot;validation&quot;</code> | <code>&quot;test&quot;</code></p></blockquote><p>The split a batch is drawn from. Splits never share a seed.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/type-aliases/Split.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Split = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Split as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SplitRule","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/type-aliases/SplitRule.md","filePath":"api/@qornn/tasks/type-aliases/SplitRule.md"}');
const _sfc_main = { name: "api/@qornn/tasks/type-aliases/SplitRule.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / SplitRule</p><h1 id="type-alias-splitrule" tabindex="-1">Type Alias: SplitRule <a class="header-anchor" href="#type-alias-splitrule" aria-label="Permalink to &quot;Type Alias: SplitRule&quot;">​</a></h1><blockquote><p><strong>SplitRule</strong> = <code>&quot;name&quot;</code> | <code>&quot;position&quot;</code> | <code>&quot;none&quot;</code></p></blockquote><p>How a caller asks for the split: as the options say, by position (runs without data records), or all in every split.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/type-aliases/SplitRule.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SplitRule = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SplitRule as default
};

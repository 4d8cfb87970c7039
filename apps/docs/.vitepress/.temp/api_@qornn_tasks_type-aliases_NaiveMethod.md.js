import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: NaiveMethod","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/type-aliases/NaiveMethod.md","filePath":"api/@qornn/tasks/type-aliases/NaiveMethod.md"}');
const _sfc_main = { name: "api/@qornn/tasks/type-aliases/NaiveMethod.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / NaiveMethod</p><h1 id="type-alias-naivemethod" tabindex="-1">Type Alias: NaiveMethod <a class="header-anchor" href="#type-alias-naivemethod" aria-label="Permalink to &quot;Type Alias: NaiveMethod&quot;">​</a></h1><blockquote><p><strong>NaiveMethod</strong> = <code>&quot;mean&quot;</code> | <code>&quot;last&quot;</code> | <code>&quot;seasonal&quot;</code></p></blockquote><p>Mean of the training targets, last known value, or the value of the season before.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/type-aliases/NaiveMethod.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const NaiveMethod = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  NaiveMethod as default
};

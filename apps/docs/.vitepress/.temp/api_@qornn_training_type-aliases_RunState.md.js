import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: RunState","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/type-aliases/RunState.md","filePath":"api/@qornn/training/type-aliases/RunState.md"}');
const _sfc_main = { name: "api/@qornn/training/type-aliases/RunState.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / RunState</p><h1 id="type-alias-runstate" tabindex="-1">Type Alias: RunState <a class="header-anchor" href="#type-alias-runstate" aria-label="Permalink to &quot;Type Alias: RunState&quot;">​</a></h1><blockquote><p><strong>RunState</strong> = <code>&quot;finished&quot;</code> | <code>&quot;interrupted&quot;</code> | <code>&quot;diverged&quot;</code> | <code>&quot;running&quot;</code></p></blockquote><p>State of a run; <code>running</code> while it is being trained.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/type-aliases/RunState.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RunState = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RunState as default
};

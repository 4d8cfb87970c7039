import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: StopReason","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/type-aliases/StopReason.md","filePath":"api/@qornn/training/type-aliases/StopReason.md"}');
const _sfc_main = { name: "api/@qornn/training/type-aliases/StopReason.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / StopReason</p><h1 id="type-alias-stopreason" tabindex="-1">Type Alias: StopReason <a class="header-anchor" href="#type-alias-stopreason" aria-label="Permalink to &quot;Type Alias: StopReason&quot;">​</a></h1><blockquote><p><strong>StopReason</strong> = <code>&quot;finished&quot;</code> | <code>&quot;reached&quot;</code> | <code>&quot;patience&quot;</code> | <code>&quot;time&quot;</code> | <code>&quot;interrupted&quot;</code> | <code>&quot;diverged&quot;</code></p></blockquote><p>Why a run ended: all steps done, <code>stopWhen</code>, <code>earlyStopping</code>, <code>maxSeconds</code>, abort signal, or divergence.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/type-aliases/StopReason.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const StopReason = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  StopReason as default
};

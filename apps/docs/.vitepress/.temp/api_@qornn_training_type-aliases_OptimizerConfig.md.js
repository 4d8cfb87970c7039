import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: OptimizerConfig","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/type-aliases/OptimizerConfig.md","filePath":"api/@qornn/training/type-aliases/OptimizerConfig.md"}');
const _sfc_main = { name: "api/@qornn/training/type-aliases/OptimizerConfig.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / OptimizerConfig</p><h1 id="type-alias-optimizerconfig" tabindex="-1">Type Alias: OptimizerConfig <a class="header-anchor" href="#type-alias-optimizerconfig" aria-label="Permalink to &quot;Type Alias: OptimizerConfig&quot;">​</a></h1><blockquote><p><strong>OptimizerConfig</strong> = <a href="./RunConfig"><code>RunConfig</code></a>[<code>&quot;training&quot;</code>][<code>&quot;optimizer&quot;</code>]</p></blockquote><p>Optimizer and its hyperparameters.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/type-aliases/OptimizerConfig.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OptimizerConfig = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OptimizerConfig as default
};

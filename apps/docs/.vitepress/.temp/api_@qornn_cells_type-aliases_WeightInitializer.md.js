import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: WeightInitializer","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/cells/type-aliases/WeightInitializer.md","filePath":"api/@qornn/cells/type-aliases/WeightInitializer.md"}');
const _sfc_main = { name: "api/@qornn/cells/type-aliases/WeightInitializer.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/cells</a> / WeightInitializer</p><h1 id="type-alias-weightinitializer" tabindex="-1">Type Alias: WeightInitializer <a class="header-anchor" href="#type-alias-weightinitializer" aria-label="Permalink to &quot;Type Alias: WeightInitializer&quot;">​</a></h1><blockquote><p><strong>WeightInitializer</strong> = <a href="./WeightInitializerName"><code>WeightInitializerName</code></a> | <a href="./NamedInitializer"><code>NamedInitializer</code></a></p></blockquote><p>An initializer: a name, or <code>{ name, …options }</code>, for instance <code>{ name: &#39;randomUniform&#39;, minval: -1, maxval: 0 }</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/cells/type-aliases/WeightInitializer.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WeightInitializer = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WeightInitializer as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: RecurrentSpec","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/type-aliases/RecurrentSpec.md","filePath":"api/@qornn/int-runtime/type-aliases/RecurrentSpec.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/type-aliases/RecurrentSpec.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / RecurrentSpec</p><h1 id="type-alias-recurrentspec" tabindex="-1">Type Alias: RecurrentSpec <a class="header-anchor" href="#type-alias-recurrentspec" aria-label="Permalink to &quot;Type Alias: RecurrentSpec&quot;">​</a></h1><blockquote><p><strong>RecurrentSpec</strong> = <a href="./../interfaces/LayerKinds"><code>LayerKinds</code></a>[keyof <a href="./../interfaces/LayerKinds"><code>LayerKinds</code></a>][<code>&quot;spec&quot;</code>]</p></blockquote><p>A trained recurrent layer of any kind.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/type-aliases/RecurrentSpec.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RecurrentSpec = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RecurrentSpec as default
};

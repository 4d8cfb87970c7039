import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: BitPart","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/type-aliases/BitPart.md","filePath":"api/@qornn/int-runtime/type-aliases/BitPart.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/type-aliases/BitPart.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / BitPart</p><h1 id="type-alias-bitpart" tabindex="-1">Type Alias: BitPart <a class="header-anchor" href="#type-alias-bitpart" aria-label="Permalink to &quot;Type Alias: BitPart&quot;">​</a></h1><blockquote><p><strong>BitPart</strong> = keyof <a href="./../interfaces/BitSetting"><code>BitSetting</code></a></p></blockquote><p>An option of <code>compile</code> with bits that can be chosen separately.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/type-aliases/BitPart.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BitPart = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BitPart as default
};

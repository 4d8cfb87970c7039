import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: AbortSignalLike","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/interfaces/AbortSignalLike.md","filePath":"api/@qornn/int-runtime/interfaces/AbortSignalLike.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/interfaces/AbortSignalLike.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / AbortSignalLike</p><h1 id="interface-abortsignallike" tabindex="-1">Interface: AbortSignalLike <a class="header-anchor" href="#interface-abortsignallike" aria-label="Permalink to &quot;Interface: AbortSignalLike&quot;">​</a></h1><p>The part of <code>AbortSignal</code> that is used; the type itself does not exist in every environment.</p><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="throwifaborted" tabindex="-1">throwIfAborted() <a class="header-anchor" href="#throwifaborted" aria-label="Permalink to &quot;throwIfAborted()&quot;">​</a></h3><blockquote><p><strong>throwIfAborted</strong>(): <code>void</code></p></blockquote><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>void</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/interfaces/AbortSignalLike.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AbortSignalLike = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AbortSignalLike as default
};

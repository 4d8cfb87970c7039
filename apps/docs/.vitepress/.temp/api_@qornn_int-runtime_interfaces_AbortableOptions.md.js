import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: AbortableOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/interfaces/AbortableOptions.md","filePath":"api/@qornn/int-runtime/interfaces/AbortableOptions.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/interfaces/AbortableOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / AbortableOptions</p><h1 id="interface-abortableoptions" tabindex="-1">Interface: AbortableOptions <a class="header-anchor" href="#interface-abortableoptions" aria-label="Permalink to &quot;Interface: AbortableOptions&quot;">​</a></h1><p>Options of work that can be stopped.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./WatchableOptions"><code>WatchableOptions</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="signal" tabindex="-1">signal? <a class="header-anchor" href="#signal" aria-label="Permalink to &quot;signal?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>signal?</strong>: <a href="./AbortSignalLike"><code>AbortSignalLike</code></a></p></blockquote><p>stops between two sequences</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/interfaces/AbortableOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AbortableOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AbortableOptions as default
};

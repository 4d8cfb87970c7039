import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: bytesOf()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/safetensors/functions/bytesOf.md","filePath":"api/@qornn/safetensors/functions/bytesOf.md"}');
const _sfc_main = { name: "api/@qornn/safetensors/functions/bytesOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/safetensors</a> / bytesOf</p><h1 id="function-bytesof" tabindex="-1">Function: bytesOf() <a class="header-anchor" href="#function-bytesof" aria-label="Permalink to &quot;Function: bytesOf()&quot;">​</a></h1><blockquote><p><strong>bytesOf</strong>(<code>file</code>): <code>Uint8Array</code></p></blockquote><p>The content of a file as a Uint8Array view.</p><p>Typed arrays of larger elements throw, because it is unclear whether they hold the file&#39;s bytes or decoded numbers. So does a SharedArrayBuffer, whose content could change between the check and the read.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="file" tabindex="-1">file <a class="header-anchor" href="#file" aria-label="Permalink to &quot;file&quot;">​</a></h3><p><code>unknown</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Uint8Array</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>SafetensorsError when the value is neither an ArrayBuffer nor a Uint8Array</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/safetensors/functions/bytesOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const bytesOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  bytesOf as default
};

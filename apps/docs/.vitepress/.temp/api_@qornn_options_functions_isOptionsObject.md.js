import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: isOptionsObject()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/options/functions/isOptionsObject.md","filePath":"api/@qornn/options/functions/isOptionsObject.md"}');
const _sfc_main = { name: "api/@qornn/options/functions/isOptionsObject.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/options</a> / isOptionsObject</p><h1 id="function-isoptionsobject" tabindex="-1">Function: isOptionsObject() <a class="header-anchor" href="#function-isoptionsobject" aria-label="Permalink to &quot;Function: isOptionsObject()&quot;">​</a></h1><blockquote><p><strong>isOptionsObject</strong>(<code>value</code>): <code>value is Record&lt;string, unknown&gt;</code></p></blockquote><p>Whether a value is a plain object. Arrays, class instances and objects that inherit from another object are not: inherited options could be neither listed nor checked.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="value" tabindex="-1">value <a class="header-anchor" href="#value" aria-label="Permalink to &quot;value&quot;">​</a></h3><p><code>unknown</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>value is Record&lt;string, unknown&gt;</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/options/functions/isOptionsObject.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const isOptionsObject = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  isOptionsObject as default
};

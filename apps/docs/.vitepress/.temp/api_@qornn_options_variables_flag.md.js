import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: flag","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/options/variables/flag.md","filePath":"api/@qornn/options/variables/flag.md"}');
const _sfc_main = { name: "api/@qornn/options/variables/flag.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/options</a> / flag</p><h1 id="variable-flag" tabindex="-1">Variable: flag <a class="header-anchor" href="#variable-flag" aria-label="Permalink to &quot;Variable: flag&quot;">​</a></h1><blockquote><p><code>const</code> <strong>flag</strong>: <a href="./../interfaces/Check"><code>Check</code></a></p></blockquote><p>A boolean; the strings &#39;true&#39; and &#39;false&#39; fail.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/options/variables/flag.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const flag = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  flag as default
};

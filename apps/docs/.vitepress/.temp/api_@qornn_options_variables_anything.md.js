import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: anything","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/options/variables/anything.md","filePath":"api/@qornn/options/variables/anything.md"}');
const _sfc_main = { name: "api/@qornn/options/variables/anything.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/options</a> / anything</p><h1 id="variable-anything" tabindex="-1">Variable: anything <a class="header-anchor" href="#variable-anything" aria-label="Permalink to &quot;Variable: anything&quot;">​</a></h1><blockquote><p><code>const</code> <strong>anything</strong>: <a href="./../interfaces/Check"><code>Check</code></a></p></blockquote><p>No check here; for values checked elsewhere, for instance by a registry.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/options/variables/anything.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const anything = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  anything as default
};

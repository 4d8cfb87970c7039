import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: DEFAULT_CELL","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/cells/variables/DEFAULT_CELL.md","filePath":"api/@qornn/cells/variables/DEFAULT_CELL.md"}');
const _sfc_main = { name: "api/@qornn/cells/variables/DEFAULT_CELL.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/cells</a> / DEFAULT_CELL</p><h1 id="variable-default-cell" tabindex="-1">Variable: DEFAULT_CELL <a class="header-anchor" href="#variable-default-cell" aria-label="Permalink to &quot;Variable: DEFAULT\\_CELL&quot;">​</a></h1><blockquote><p><code>const</code> <strong>DEFAULT_CELL</strong>: <code>&quot;orthogonal&quot;</code> = <code>&#39;orthogonal&#39;</code></p></blockquote><p>The default cell of a configuration.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/cells/variables/DEFAULT_CELL.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DEFAULT_CELL = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DEFAULT_CELL as default
};

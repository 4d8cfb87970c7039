import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: MAX_RUNS","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/sweeps/variables/MAX_RUNS.md","filePath":"api/@qornn/sweeps/variables/MAX_RUNS.md"}');
const _sfc_main = { name: "api/@qornn/sweeps/variables/MAX_RUNS.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/sweeps</a> / MAX_RUNS</p><h1 id="variable-max-runs" tabindex="-1">Variable: MAX_RUNS <a class="header-anchor" href="#variable-max-runs" aria-label="Permalink to &quot;Variable: MAX\\_RUNS&quot;">​</a></h1><blockquote><p><code>const</code> <strong>MAX_RUNS</strong>: <code>20000</code> = <code>20_000</code></p></blockquote><p>Most runs of a sweep.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/sweeps/variables/MAX_RUNS.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MAX_RUNS = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MAX_RUNS as default
};

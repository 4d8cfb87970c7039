import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: MEAN_STEPS","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/variables/MEAN_STEPS.md","filePath":"api/@qornn/int-runtime/variables/MEAN_STEPS.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/variables/MEAN_STEPS.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / MEAN_STEPS</p><h1 id="variable-mean-steps" tabindex="-1">Variable: MEAN_STEPS <a class="header-anchor" href="#variable-mean-steps" aria-label="Permalink to &quot;Variable: MEAN\\_STEPS&quot;">​</a></h1><blockquote><p><code>const</code> <strong>MEAN_STEPS</strong>: <code>number</code></p></blockquote><p>Number of steps at which the sums and the number of steps are halved, so that a mean goes on forever in 52 bits.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/variables/MEAN_STEPS.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MEAN_STEPS = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MEAN_STEPS as default
};

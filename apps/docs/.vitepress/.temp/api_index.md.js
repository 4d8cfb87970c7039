import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"API reference","description":"","frontmatter":{},"headers":[],"relativePath":"api/index.md","filePath":"api/index.md"}');
const _sfc_main = { name: "api/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="api-reference" tabindex="-1">API reference <a class="header-anchor" href="#api-reference" aria-label="Permalink to &quot;API reference&quot;">​</a></h1><h2 id="packages" tabindex="-1">Packages <a class="header-anchor" href="#packages" aria-label="Permalink to &quot;Packages&quot;">​</a></h2><ul><li><a href="./@qornn/backend/">@qornn/backend</a></li><li><a href="./@qornn/benchmarks/">@qornn/benchmarks</a></li><li><a href="./@qornn/cells/">@qornn/cells</a></li><li><a href="./@qornn/converter/">@qornn/converter</a></li><li><a href="./@qornn/exporters/">@qornn/exporters</a></li><li><a href="./@qornn/importers/">@qornn/importers</a></li><li><a href="./@qornn/int-runtime/">@qornn/int-runtime</a></li><li><a href="./@qornn/options/">@qornn/options</a></li><li><a href="./@qornn/orthogonal-params/">@qornn/orthogonal-params</a></li><li><a href="./@qornn/quantizers/">@qornn/quantizers</a></li><li><a href="./@qornn/report/">@qornn/report</a></li><li><a href="./@qornn/safetensors/">@qornn/safetensors</a></li><li><a href="./@qornn/sweep-queue/">@qornn/sweep-queue</a></li><li><a href="./@qornn/sweeps/">@qornn/sweeps</a></li><li><a href="./@qornn/tasks/">@qornn/tasks</a></li><li><a href="./@qornn/testing/">@qornn/testing</a></li><li><a href="./@qornn/training/">@qornn/training</a></li><li><a href="./@qornn/tuning/">@qornn/tuning</a></li><li><a href="./@qornn/wasm-kernels/">@qornn/wasm-kernels</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};

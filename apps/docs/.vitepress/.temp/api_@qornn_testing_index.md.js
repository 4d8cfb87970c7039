import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"@qornn/testing","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/testing/index.md","filePath":"api/@qornn/testing/index.md"}');
const _sfc_main = { name: "api/@qornn/testing/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / @qornn/testing</p><h1 id="qornn-testing" tabindex="-1">@qornn/testing <a class="header-anchor" href="#qornn-testing" aria-label="Permalink to &quot;@qornn/testing&quot;">​</a></h1><h2 id="interfaces" tabindex="-1">Interfaces <a class="header-anchor" href="#interfaces" aria-label="Permalink to &quot;Interfaces&quot;">​</a></h2><ul><li><a href="./interfaces/GradientCheck">GradientCheck</a></li><li><a href="./interfaces/StoredTensor">StoredTensor</a></li></ul><h2 id="variables" tabindex="-1">Variables <a class="header-anchor" href="#variables" aria-label="Permalink to &quot;Variables&quot;">​</a></h2><ul><li><a href="./variables/testedBackends">testedBackends</a></li></ul><h2 id="functions" tabindex="-1">Functions <a class="header-anchor" href="#functions" aria-label="Permalink to &quot;Functions&quot;">​</a></h2><ul><li><a href="./functions/expectClose">expectClose</a></li><li><a href="./functions/expectGradient">expectGradient</a></li><li><a href="./functions/expectNoNewTensors">expectNoNewTensors</a></li><li><a href="./functions/matrix">matrix</a></li><li><a href="./functions/relativeError">relativeError</a></li><li><a href="./functions/useBackend">useBackend</a></li><li><a href="./functions/withKernelNamed">withKernelNamed</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/testing/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};

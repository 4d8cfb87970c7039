import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: testedBackends","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/testing/variables/testedBackends.md","filePath":"api/@qornn/testing/variables/testedBackends.md"}');
const _sfc_main = { name: "api/@qornn/testing/variables/testedBackends.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/testing</a> / testedBackends</p><h1 id="variable-testedbackends" tabindex="-1">Variable: testedBackends <a class="header-anchor" href="#variable-testedbackends" aria-label="Permalink to &quot;Variable: testedBackends&quot;">​</a></h1><blockquote><p><code>const</code> <strong>testedBackends</strong>: readonly <code>string</code>[]</p></blockquote><p>Backends that a test of several runs on: wasm and cpu, and tensorflow where <code>QORNN_TEST_TFJS_NODE</code> names a folder whose <code>node_modules</code> hold a built <code>@tensorflow/tfjs-node</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/testing/variables/testedBackends.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const testedBackends = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  testedBackends as default
};

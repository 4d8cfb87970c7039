import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: useBackend()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/testing/functions/useBackend.md","filePath":"api/@qornn/testing/functions/useBackend.md"}');
const _sfc_main = { name: "api/@qornn/testing/functions/useBackend.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/testing</a> / useBackend</p><h1 id="function-usebackend" tabindex="-1">Function: useBackend() <a class="header-anchor" href="#function-usebackend" aria-label="Permalink to &quot;Function: useBackend()&quot;">​</a></h1><blockquote><p><strong>useBackend</strong>(<code>name?</code>): <code>Promise</code>&lt;<code>void</code>&gt;</p></blockquote><p>Makes a backend the one that computes, before the tests of a file.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="name" tabindex="-1">name? <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name?&quot;">​</a></h3><p><code>string</code> = <code>...</code></p><p>one of <a href="./../variables/testedBackends">testedBackends</a>; default: that of the vitest project, in QORNN_TEST_BACKEND, for tests that run on several; else wasm</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<code>void</code>&gt;</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>Error when it is tensorflow, and <code>QORNN_TEST_TFJS_NODE</code> names no folder that has it</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/testing/functions/useBackend.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const useBackend = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  useBackend as default
};

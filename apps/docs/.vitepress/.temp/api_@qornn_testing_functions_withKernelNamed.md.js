import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: withKernelNamed()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/testing/functions/withKernelNamed.md","filePath":"api/@qornn/testing/functions/withKernelNamed.md"}');
const _sfc_main = { name: "api/@qornn/testing/functions/withKernelNamed.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/testing</a> / withKernelNamed</p><h1 id="function-withkernelnamed" tabindex="-1">Function: withKernelNamed() <a class="header-anchor" href="#function-withkernelnamed" aria-label="Permalink to &quot;Function: withKernelNamed()&quot;">​</a></h1><blockquote><p><strong>withKernelNamed</strong>&lt;<code>T</code>&gt;(<code>compute</code>): <code>T</code></p></blockquote><p>Runs a computation, and names the kernel that the backend lacks for it.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="t" tabindex="-1">T <a class="header-anchor" href="#t" aria-label="Permalink to &quot;T&quot;">​</a></h3><p><code>T</code></p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="compute" tabindex="-1">compute <a class="header-anchor" href="#compute" aria-label="Permalink to &quot;compute&quot;">​</a></h3><p>() =&gt; <code>T</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>T</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>AssertionError when there is no such kernel</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/testing/functions/withKernelNamed.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const withKernelNamed = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  withKernelNamed as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: expectNoNewTensors()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/testing/functions/expectNoNewTensors.md","filePath":"api/@qornn/testing/functions/expectNoNewTensors.md"}');
const _sfc_main = { name: "api/@qornn/testing/functions/expectNoNewTensors.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/testing</a> / expectNoNewTensors</p><h1 id="function-expectnonewtensors" tabindex="-1">Function: expectNoNewTensors() <a class="header-anchor" href="#function-expectnonewtensors" aria-label="Permalink to &quot;Function: expectNoNewTensors()&quot;">​</a></h1><blockquote><p><strong>expectNoNewTensors</strong>(<code>work</code>): <code>void</code></p></blockquote><p>Runs <code>work</code> twice and expects that the second run leaves as many tensors as it found.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="work" tabindex="-1">work <a class="header-anchor" href="#work" aria-label="Permalink to &quot;work&quot;">​</a></h3><p>() =&gt; <code>void</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>void</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/testing/functions/expectNoNewTensors.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const expectNoNewTensors = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  expectNoNewTensors as default
};

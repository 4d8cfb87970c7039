import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: isHadamard()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/functions/isHadamard.md","filePath":"api/@qornn/int-runtime/functions/isHadamard.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/functions/isHadamard.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / isHadamard</p><h1 id="function-ishadamard" tabindex="-1">Function: isHadamard() <a class="header-anchor" href="#function-ishadamard" aria-label="Permalink to &quot;Function: isHadamard()&quot;">​</a></h1><blockquote><p><strong>isHadamard</strong>(<code>matrix</code>): <code>matrix is IntHadamard</code></p></blockquote><p>Whether a matrix consists of signs and Hadamard blocks.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="matrix" tabindex="-1">matrix <a class="header-anchor" href="#matrix" aria-label="Permalink to &quot;matrix&quot;">​</a></h3><p><a href="./../interfaces/IntMatrix"><code>IntMatrix</code></a> | <a href="./../interfaces/IntHadamard"><code>IntHadamard</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>matrix is IntHadamard</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/functions/isHadamard.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const isHadamard = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  isHadamard as default
};

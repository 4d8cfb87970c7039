import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: EvaluateBits","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/type-aliases/EvaluateBits.md","filePath":"api/@qornn/int-runtime/type-aliases/EvaluateBits.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/type-aliases/EvaluateBits.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / EvaluateBits</p><h1 id="type-alias-evaluatebits" tabindex="-1">Type Alias: EvaluateBits <a class="header-anchor" href="#type-alias-evaluatebits" aria-label="Permalink to &quot;Type Alias: EvaluateBits&quot;">​</a></h1><blockquote><p><strong>EvaluateBits</strong> = (<code>bits</code>) =&gt; <code>number</code> | <code>Promise</code>&lt;<code>number</code>&gt;</p></blockquote><p>Metric of a setting; NaN if it does not compile.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="bits" tabindex="-1">bits <a class="header-anchor" href="#bits" aria-label="Permalink to &quot;bits&quot;">​</a></h3><p><a href="./../interfaces/BitSetting"><code>BitSetting</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code> | <code>Promise</code>&lt;<code>number</code>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/type-aliases/EvaluateBits.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const EvaluateBits = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  EvaluateBits as default
};

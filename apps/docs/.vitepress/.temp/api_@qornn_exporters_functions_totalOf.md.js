import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: totalOf()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/functions/totalOf.md","filePath":"api/@qornn/exporters/functions/totalOf.md"}');
const _sfc_main = { name: "api/@qornn/exporters/functions/totalOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / totalOf</p><h1 id="function-totalof" tabindex="-1">Function: totalOf() <a class="header-anchor" href="#function-totalof" aria-label="Permalink to &quot;Function: totalOf()&quot;">​</a></h1><blockquote><p><strong>totalOf</strong>(<code>parts</code>): <a href="./../type-aliases/Operations"><code>Operations</code></a></p></blockquote><p>All of several.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="parts" tabindex="-1">parts <a class="header-anchor" href="#parts" aria-label="Permalink to &quot;parts&quot;">​</a></h3><p>readonly <code>Readonly</code>&lt;<code>Partial</code>&lt;<code>Record</code>&lt;<code>&quot;relu&quot;</code> | <code>&quot;modrelu&quot;</code> | <code>&quot;mean&quot;</code> | <code>&quot;row&quot;</code> | <code>&quot;unit&quot;</code> | <code>&quot;gate&quot;</code> | <code>&quot;call&quot;</code> | <code>&quot;constant&quot;</code> | <code>&quot;column&quot;</code> | <code>&quot;multiply8&quot;</code> | <code>&quot;multiply4&quot;</code> | <code>&quot;multiply2&quot;</code> | <code>&quot;multiply1&quot;</code> | <code>&quot;multiply8Wide&quot;</code> | <code>&quot;multiply4Wide&quot;</code> | <code>&quot;multiply2Wide&quot;</code> | <code>&quot;multiply1Wide&quot;</code> | <code>&quot;multiply8Sparse&quot;</code> | <code>&quot;multiply4Sparse&quot;</code> | <code>&quot;multiply8Zero&quot;</code> | <code>&quot;multiply4Zero&quot;</code> | <code>&quot;butterfly16&quot;</code> | <code>&quot;butterfly32&quot;</code> | <code>&quot;scale32&quot;</code> | <code>&quot;scale64&quot;</code> | <code>&quot;fusedButterfly&quot;</code> | <code>&quot;fusedUnit&quot;</code> | <code>&quot;fusedByteProduct&quot;</code> | <code>&quot;line&quot;</code> | <code>&quot;blend&quot;</code>, <code>number</code>&gt;&gt;&gt;[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/Operations"><code>Operations</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/functions/totalOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const totalOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  totalOf as default
};

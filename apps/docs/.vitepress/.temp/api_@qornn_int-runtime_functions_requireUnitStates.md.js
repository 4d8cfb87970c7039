import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: requireUnitStates()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/functions/requireUnitStates.md","filePath":"api/@qornn/int-runtime/functions/requireUnitStates.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/functions/requireUnitStates.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / requireUnitStates</p><h1 id="function-requireunitstates" tabindex="-1">Function: requireUnitStates() <a class="header-anchor" href="#function-requireunitstates" aria-label="Permalink to &quot;Function: requireUnitStates()&quot;">​</a></h1><blockquote><p><strong>requireUnitStates</strong>(<code>option</code>, <code>spec</code>): <code>void</code></p></blockquote><p>Checks that a network has a state that may have a step for each unit.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="option" tabindex="-1">option <a class="header-anchor" href="#option" aria-label="Permalink to &quot;option&quot;">​</a></h3><p><code>string</code></p><p>that asks for such steps, for the message</p><h3 id="spec" tabindex="-1">spec <a class="header-anchor" href="#spec" aria-label="Permalink to &quot;spec&quot;">​</a></h3><p><a href="./../interfaces/IntegerSpec"><code>IntegerSpec</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>void</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>CompileError when it has none</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/functions/requireUnitStates.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const requireUnitStates = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  requireUnitStates as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: compileInTurn()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/functions/compileInTurn.md","filePath":"api/@qornn/benchmarks/functions/compileInTurn.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/functions/compileInTurn.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / compileInTurn</p><h1 id="function-compileinturn" tabindex="-1">Function: compileInTurn() <a class="header-anchor" href="#function-compileinturn" aria-label="Permalink to &quot;Function: compileInTurn()&quot;">​</a></h1><blockquote><p><strong>compileInTurn</strong>(): <code>void</code></p></blockquote><p>Makes V8 optimize functions while their callers wait, in this process, not on a thread of its own: when that thread is done depends on the load, and with it which functions are inlined, so that the same code is 25 % slower in some processes.</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>void</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/functions/compileInTurn.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const compileInTurn = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  compileInTurn as default
};

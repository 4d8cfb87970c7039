import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Clock","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/type-aliases/Clock.md","filePath":"api/@qornn/benchmarks/type-aliases/Clock.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/type-aliases/Clock.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / Clock</p><h1 id="type-alias-clock" tabindex="-1">Type Alias: Clock <a class="header-anchor" href="#type-alias-clock" aria-label="Permalink to &quot;Type Alias: Clock&quot;">​</a></h1><blockquote><p><strong>Clock</strong> = <code>&quot;processor&quot;</code> | <code>&quot;wall&quot;</code></p></blockquote><p>What times are compared: those of the processor, which other programs hardly change, or those that pass.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/type-aliases/Clock.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Clock = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Clock as default
};

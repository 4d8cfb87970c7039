import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: TimeUnit","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/type-aliases/TimeUnit.md","filePath":"api/@qornn/tasks/type-aliases/TimeUnit.md"}');
const _sfc_main = { name: "api/@qornn/tasks/type-aliases/TimeUnit.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / TimeUnit</p><h1 id="type-alias-timeunit" tabindex="-1">Type Alias: TimeUnit <a class="header-anchor" href="#type-alias-timeunit" aria-label="Permalink to &quot;Type Alias: TimeUnit&quot;">​</a></h1><blockquote><p><strong>TimeUnit</strong> = <code>&quot;s&quot;</code> | <code>&quot;ms&quot;</code> | <code>&quot;us&quot;</code> | <code>&quot;ns&quot;</code></p></blockquote><p>Unit of timestamps that are numbers.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/type-aliases/TimeUnit.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TimeUnit = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TimeUnit as default
};

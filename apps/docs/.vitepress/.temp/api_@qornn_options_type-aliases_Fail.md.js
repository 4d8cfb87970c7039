import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Fail","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/options/type-aliases/Fail.md","filePath":"api/@qornn/options/type-aliases/Fail.md"}');
const _sfc_main = { name: "api/@qornn/options/type-aliases/Fail.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/options</a> / Fail</p><h1 id="type-alias-fail" tabindex="-1">Type Alias: Fail <a class="header-anchor" href="#type-alias-fail" aria-label="Permalink to &quot;Type Alias: Fail&quot;">​</a></h1><blockquote><p><strong>Fail</strong> = (<code>message</code>, <code>option</code>, <code>value</code>) =&gt; <code>Error</code></p></blockquote><p>Makes the error to throw.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="message" tabindex="-1">message <a class="header-anchor" href="#message" aria-label="Permalink to &quot;message&quot;">​</a></h3><p><code>string</code></p><p>one line: function, option, value, what is allowed</p><h3 id="option" tabindex="-1">option <a class="header-anchor" href="#option" aria-label="Permalink to &quot;option&quot;">​</a></h3><p><code>string</code></p><p>the invalid option, <code>outer.inner</code> for a nested one; <code>options</code> for the object as a whole</p><h3 id="value" tabindex="-1">value <a class="header-anchor" href="#value" aria-label="Permalink to &quot;value&quot;">​</a></h3><p><code>unknown</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Error</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/options/type-aliases/Fail.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Fail = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Fail as default
};

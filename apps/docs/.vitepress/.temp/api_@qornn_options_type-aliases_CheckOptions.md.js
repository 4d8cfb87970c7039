import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: CheckOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/options/type-aliases/CheckOptions.md","filePath":"api/@qornn/options/type-aliases/CheckOptions.md"}');
const _sfc_main = { name: "api/@qornn/options/type-aliases/CheckOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/options</a> / CheckOptions</p><h1 id="type-alias-checkoptions" tabindex="-1">Type Alias: CheckOptions <a class="header-anchor" href="#type-alias-checkoptions" aria-label="Permalink to &quot;Type Alias: CheckOptions&quot;">​</a></h1><blockquote><p><strong>CheckOptions</strong> = &lt;<code>T</code>&gt;(<code>caller</code>, <code>options</code>, <code>table</code>, <code>foreign?</code>) =&gt; <code>T</code></p></blockquote><p>Checks an options object: all names are known, all values are valid, all required options are present.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="t" tabindex="-1">T <a class="header-anchor" href="#t" aria-label="Permalink to &quot;T&quot;">​</a></h3><p><code>T</code> <em>extends</em> <code>object</code></p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="caller" tabindex="-1">caller <a class="header-anchor" href="#caller" aria-label="Permalink to &quot;caller&quot;">​</a></h3><p><code>string</code></p><p>name of the function with these options</p><h3 id="options" tabindex="-1">options <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options&quot;">​</a></h3><p><code>T</code></p><h3 id="table" tabindex="-1">table <a class="header-anchor" href="#table" aria-label="Permalink to &quot;table&quot;">​</a></h3><p><a href="./OptionTable"><code>OptionTable</code></a>&lt;<code>T</code>&gt;</p><p>one check per option; <code>{}</code> for a function without options</p><h3 id="foreign" tabindex="-1">foreign? <a class="header-anchor" href="#foreign" aria-label="Permalink to &quot;foreign?&quot;">​</a></h3><p><a href="./../interfaces/ForeignOptions"><code>ForeignOptions</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>T</code></p><p>the options</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/options/type-aliases/CheckOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CheckOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CheckOptions as default
};

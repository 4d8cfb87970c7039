import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Observer","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/type-aliases/Observer.md","filePath":"api/@qornn/int-runtime/type-aliases/Observer.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/type-aliases/Observer.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / Observer</p><h1 id="type-alias-observer" tabindex="-1">Type Alias: Observer <a class="header-anchor" href="#type-alias-observer" aria-label="Permalink to &quot;Type Alias: Observer&quot;">​</a></h1><blockquote><p><strong>Observer</strong> = (<code>layer</code>, <code>values</code>, <code>signal</code>) =&gt; <code>void</code></p></blockquote><p>Callback for inputs and signals of a simulation, including initial states. Layer −1 is the input <code>x</code>; signals have their names in the formula of the kind, such as <code>h</code> for the states of an orthogonal layer.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="layer" tabindex="-1">layer <a class="header-anchor" href="#layer" aria-label="Permalink to &quot;layer&quot;">​</a></h3><p><code>number</code></p><h3 id="values" tabindex="-1">values <a class="header-anchor" href="#values" aria-label="Permalink to &quot;values&quot;">​</a></h3><p><code>Float32Array</code></p><h3 id="signal" tabindex="-1">signal <a class="header-anchor" href="#signal" aria-label="Permalink to &quot;signal&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>void</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/type-aliases/Observer.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Observer = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Observer as default
};

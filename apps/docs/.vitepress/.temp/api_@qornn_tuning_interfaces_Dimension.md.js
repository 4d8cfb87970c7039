import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Dimension","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tuning/interfaces/Dimension.md","filePath":"api/@qornn/tuning/interfaces/Dimension.md"}');
const _sfc_main = { name: "api/@qornn/tuning/interfaces/Dimension.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tuning</a> / Dimension</p><h1 id="interface-dimension" tabindex="-1">Interface: Dimension <a class="header-anchor" href="#interface-dimension" aria-label="Permalink to &quot;Interface: Dimension&quot;">​</a></h1><p>One setting that the search changes.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="ordered" tabindex="-1">ordered? <a class="header-anchor" href="#ordered" aria-label="Permalink to &quot;ordered?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>ordered?</strong>: <code>boolean</code></p></blockquote><p>whether neighbours in <code>values</code> are alike, so that a small change is a step to a neighbour; default false</p><hr><h3 id="path" tabindex="-1">path <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path&quot;">​</a></h3><blockquote><p><strong>path</strong>: <code>string</code></p></blockquote><p>path in the configuration; see <code>Settings</code></p><hr><h3 id="values" tabindex="-1">values <a class="header-anchor" href="#values" aria-label="Permalink to &quot;values&quot;">​</a></h3><blockquote><p><strong>values</strong>: readonly <code>unknown</code>[]</p></blockquote><p>values to try; null removes the key</p><hr><h3 id="weight" tabindex="-1">weight? <a class="header-anchor" href="#weight" aria-label="Permalink to &quot;weight?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>weight?</strong>: <code>number</code></p></blockquote><p>how often it is changed, relative to the others; default 1</p><hr><h3 id="when" tabindex="-1">when? <a class="header-anchor" href="#when" aria-label="Permalink to &quot;when?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>when?</strong>: (<code>configuration</code>) =&gt; <code>boolean</code></p></blockquote><p>whether it matters for a configuration; default: always</p><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><h5 id="configuration" tabindex="-1">configuration <a class="header-anchor" href="#configuration" aria-label="Permalink to &quot;configuration&quot;">​</a></h5><p><code>object</code></p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>boolean</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tuning/interfaces/Dimension.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Dimension = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Dimension as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SearchReference","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/converter/interfaces/SearchReference.md","filePath":"api/@qornn/converter/interfaces/SearchReference.md"}');
const _sfc_main = { name: "api/@qornn/converter/interfaces/SearchReference.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/converter</a> / SearchReference</p><h1 id="interface-searchreference" tabindex="-1">Interface: SearchReference <a class="header-anchor" href="#interface-searchreference" aria-label="Permalink to &quot;Interface: SearchReference&quot;">​</a></h1><p>The reference value of a search.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="maxbytes" tabindex="-1">maxBytes <a class="header-anchor" href="#maxbytes" aria-label="Permalink to &quot;maxBytes&quot;">​</a></h3><blockquote><p><strong>maxBytes</strong>: <code>number</code></p></blockquote><p>allowed bytes of the model file; Infinity if only the drop is limited</p><hr><h3 id="maxdrop" tabindex="-1">maxDrop <a class="header-anchor" href="#maxdrop" aria-label="Permalink to &quot;maxDrop&quot;">​</a></h3><blockquote><p><strong>maxDrop</strong>: <code>number</code></p></blockquote><p>allowed drop; Infinity if only the bytes are limited</p><hr><h3 id="metric" tabindex="-1">metric <a class="header-anchor" href="#metric" aria-label="Permalink to &quot;metric&quot;">​</a></h3><blockquote><p><strong>metric</strong>: <code>object</code></p></blockquote><p>primary metric of the task</p><h4 id="goal" tabindex="-1">goal <a class="header-anchor" href="#goal" aria-label="Permalink to &quot;goal&quot;">​</a></h4><blockquote><p><strong>goal</strong>: <a href="./../../tasks/type-aliases/MetricGoal"><code>MetricGoal</code></a></p></blockquote><h4 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h4><blockquote><p><strong>name</strong>: <code>string</code></p></blockquote><hr><h3 id="part" tabindex="-1">part <a class="header-anchor" href="#part" aria-label="Permalink to &quot;part&quot;">​</a></h3><blockquote><p><strong>part</strong>: <a href="./../../training/interfaces/EvaluatedPart"><code>EvaluatedPart</code></a></p></blockquote><p>the part of the validation split that is used</p><hr><h3 id="value" tabindex="-1">value <a class="header-anchor" href="#value" aria-label="Permalink to &quot;value&quot;">​</a></h3><blockquote><p><strong>value</strong>: <code>number</code></p></blockquote><p>its value with quantized weights and floating-point states</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/converter/interfaces/SearchReference.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SearchReference = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SearchReference as default
};

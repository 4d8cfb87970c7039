import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Growth","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/interfaces/Growth.md","filePath":"api/@qornn/benchmarks/interfaces/Growth.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/interfaces/Growth.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / Growth</p><h1 id="interface-growth" tabindex="-1">Interface: Growth <a class="header-anchor" href="#interface-growth" aria-label="Permalink to &quot;Interface: Growth&quot;">​</a></h1><p>Growth of a cost with one size, other sizes fixed.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="exponent" tabindex="-1">exponent <a class="header-anchor" href="#exponent" aria-label="Permalink to &quot;exponent&quot;">​</a></h3><blockquote><p><strong>exponent</strong>: <code>number</code></p></blockquote><p>e of milliseconds ~ sizeᵉ, by least squares on logarithms; and its standard error</p><hr><h3 id="points" tabindex="-1">points <a class="header-anchor" href="#points" aria-label="Permalink to &quot;points&quot;">​</a></h3><blockquote><p><strong>points</strong>: <code>object</code>[]</p></blockquote><p>medians by size, ascending</p><h4 id="milliseconds" tabindex="-1">milliseconds <a class="header-anchor" href="#milliseconds" aria-label="Permalink to &quot;milliseconds&quot;">​</a></h4><blockquote><p><strong>milliseconds</strong>: <code>number</code></p></blockquote><h4 id="size" tabindex="-1">size <a class="header-anchor" href="#size" aria-label="Permalink to &quot;size&quot;">​</a></h4><blockquote><p><strong>size</strong>: <code>number</code></p></blockquote><hr><h3 id="standarderror" tabindex="-1">standardError <a class="header-anchor" href="#standarderror" aria-label="Permalink to &quot;standardError&quot;">​</a></h3><blockquote><p><strong>standardError</strong>: <code>number</code></p></blockquote><hr><h3 id="title" tabindex="-1">title <a class="header-anchor" href="#title" aria-label="Permalink to &quot;title&quot;">​</a></h3><blockquote><p><strong>title</strong>: <code>string</code></p></blockquote><p>description with the fixed sizes</p><hr><h3 id="variable" tabindex="-1">variable <a class="header-anchor" href="#variable" aria-label="Permalink to &quot;variable&quot;">​</a></h3><blockquote><p><strong>variable</strong>: <code>string</code></p></blockquote><p>the varied size</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/interfaces/Growth.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Growth = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Growth as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: FrontOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/report/interfaces/FrontOptions.md","filePath":"api/@qornn/report/interfaces/FrontOptions.md"}');
const _sfc_main = { name: "api/@qornn/report/interfaces/FrontOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/report</a> / FrontOptions</p><h1 id="interface-frontoptions" tabindex="-1">Interface: FrontOptions <a class="header-anchor" href="#interface-frontoptions" aria-label="Permalink to &quot;Interface: FrontOptions&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="caption" tabindex="-1">caption <a class="header-anchor" href="#caption" aria-label="Permalink to &quot;caption&quot;">​</a></h3><blockquote><p><strong>caption</strong>: <code>string</code></p></blockquote><p>what is shown, in words</p><hr><h3 id="kinds" tabindex="-1">kinds? <a class="header-anchor" href="#kinds" aria-label="Permalink to &quot;kinds?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>kinds?</strong>: readonly <code>string</code>[]</p></blockquote><p>all kinds in order, so that each has its color and symbol in every plot that has the same list; default: those of <code>networks</code></p><hr><h3 id="labels" tabindex="-1">labels? <a class="header-anchor" href="#labels" aria-label="Permalink to &quot;labels?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>labels?</strong>: <code>&quot;front&quot;</code> | <code>&quot;all&quot;</code></p></blockquote><p>the points with a label: those on the front (default) or all</p><hr><h3 id="metric" tabindex="-1">metric <a class="header-anchor" href="#metric" aria-label="Permalink to &quot;metric&quot;">​</a></h3><blockquote><p><strong>metric</strong>: <a href="./ReportMetric"><code>ReportMetric</code></a></p></blockquote><hr><h3 id="networks" tabindex="-1">networks <a class="header-anchor" href="#networks" aria-label="Permalink to &quot;networks&quot;">​</a></h3><blockquote><p><strong>networks</strong>: readonly <a href="./SizedNetwork"><code>SizedNetwork</code></a>[]</p></blockquote><hr><h3 id="notes" tabindex="-1">notes? <a class="header-anchor" href="#notes" aria-label="Permalink to &quot;notes?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>notes?</strong>: readonly <code>string</code>[]</p></blockquote><p>lines of text above the plot, such as what the bars are; default: none</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/report/interfaces/FrontOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FrontOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FrontOptions as default
};

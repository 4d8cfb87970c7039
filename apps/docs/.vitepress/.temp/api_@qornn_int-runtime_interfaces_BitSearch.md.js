import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: BitSearch","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/interfaces/BitSearch.md","filePath":"api/@qornn/int-runtime/interfaces/BitSearch.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/interfaces/BitSearch.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / BitSearch</p><h1 id="interface-bitsearch" tabindex="-1">Interface: BitSearch <a class="header-anchor" href="#interface-bitsearch" aria-label="Permalink to &quot;Interface: BitSearch&quot;">​</a></h1><p>Result of a search.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="best" tabindex="-1">best <a class="header-anchor" href="#best" aria-label="Permalink to &quot;best&quot;">​</a></h3><blockquote><p><strong>best</strong>: <a href="./BitTrial"><code>BitTrial</code></a></p></blockquote><p>the accepted trial that the search looks for; if there is none, the trial with the smallest drop</p><hr><h3 id="found" tabindex="-1">found <a class="header-anchor" href="#found" aria-label="Permalink to &quot;found&quot;">​</a></h3><blockquote><p><strong>found</strong>: <code>boolean</code></p></blockquote><p>whether <code>best</code> is within the limits; if not, no trial is</p><hr><h3 id="reference" tabindex="-1">reference <a class="header-anchor" href="#reference" aria-label="Permalink to &quot;reference&quot;">​</a></h3><blockquote><p><strong>reference</strong>: <code>number</code></p></blockquote><p>NaN if no reference was given and no setting compiles</p><hr><h3 id="trials" tabindex="-1">trials <a class="header-anchor" href="#trials" aria-label="Permalink to &quot;trials&quot;">​</a></h3><blockquote><p><strong>trials</strong>: <a href="./BitTrial"><code>BitTrial</code></a>[]</p></blockquote><p>all trials in order, one per evaluation</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/interfaces/BitSearch.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BitSearch = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BitSearch as default
};

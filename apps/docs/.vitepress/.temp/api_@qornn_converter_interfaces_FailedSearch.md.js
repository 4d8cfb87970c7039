import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: FailedSearch","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/converter/interfaces/FailedSearch.md","filePath":"api/@qornn/converter/interfaces/FailedSearch.md"}');
const _sfc_main = { name: "api/@qornn/converter/interfaces/FailedSearch.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/converter</a> / FailedSearch</p><h1 id="interface-failedsearch" tabindex="-1">Interface: FailedSearch <a class="header-anchor" href="#interface-failedsearch" aria-label="Permalink to &quot;Interface: FailedSearch&quot;">​</a></h1><p>The result of a search that found no setting.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="maxbytes" tabindex="-1">maxBytes <a class="header-anchor" href="#maxbytes" aria-label="Permalink to &quot;maxBytes&quot;">​</a></h3><blockquote><p><strong>maxBytes</strong>: <code>number</code></p></blockquote><p>allowed bytes of the model file; Infinity for any</p><hr><h3 id="maxdrop" tabindex="-1">maxDrop <a class="header-anchor" href="#maxdrop" aria-label="Permalink to &quot;maxDrop&quot;">​</a></h3><blockquote><p><strong>maxDrop</strong>: <code>number</code></p></blockquote><p>allowed drop; Infinity for any</p><hr><h3 id="metric" tabindex="-1">metric <a class="header-anchor" href="#metric" aria-label="Permalink to &quot;metric&quot;">​</a></h3><blockquote><p><strong>metric</strong>: <code>string</code></p></blockquote><p>primary metric of the task</p><hr><h3 id="roundsweights" tabindex="-1">roundsWeights <a class="header-anchor" href="#roundsweights" aria-label="Permalink to &quot;roundsWeights&quot;">​</a></h3><blockquote><p><strong>roundsWeights</strong>: <code>boolean</code></p></blockquote><p>whether weights were trained without a quantizer, so that rounding them costs accuracy whatever the activation bits</p><hr><h3 id="search" tabindex="-1">search <a class="header-anchor" href="#search" aria-label="Permalink to &quot;search&quot;">​</a></h3><blockquote><p><strong>search</strong>: <a href="./../../int-runtime/interfaces/BitSearch"><code>BitSearch</code></a></p></blockquote><p><code>best</code> is the trial with the smallest drop</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/converter/interfaces/FailedSearch.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FailedSearch = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FailedSearch as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: joinRows()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/functions/joinRows.md","filePath":"api/@qornn/benchmarks/functions/joinRows.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/functions/joinRows.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / joinRows</p><h1 id="function-joinrows" tabindex="-1">Function: joinRows() <a class="header-anchor" href="#function-joinrows" aria-label="Permalink to &quot;Function: joinRows()&quot;">​</a></h1><blockquote><p><strong>joinRows</strong>(<code>parts</code>): <a href="./../interfaces/PeerRows"><code>PeerRows</code></a></p></blockquote><p>Rows of several scripts as one part of a benchmark. A peer is named once; its threads, where all its rows use as many.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="parts" tabindex="-1">parts <a class="header-anchor" href="#parts" aria-label="Permalink to &quot;parts&quot;">​</a></h3><p>readonly <a href="./../interfaces/PeerRows"><code>PeerRows</code></a>[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/PeerRows"><code>PeerRows</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/functions/joinRows.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const joinRows = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  joinRows as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: noRows()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/functions/noRows.md","filePath":"api/@qornn/benchmarks/functions/noRows.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/functions/noRows.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / noRows</p><h1 id="function-norows" tabindex="-1">Function: noRows() <a class="header-anchor" href="#function-norows" aria-label="Permalink to &quot;Function: noRows()&quot;">​</a></h1><blockquote><p><strong>noRows</strong>(...<code>peers</code>): <a href="./../interfaces/PeerRows"><code>PeerRows</code></a></p></blockquote><p>No rows, for instance of a peer that is not there.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="peers" tabindex="-1">peers <a class="header-anchor" href="#peers" aria-label="Permalink to &quot;peers&quot;">​</a></h3><p>...readonly <a href="./../type-aliases/PeerState"><code>PeerState</code></a>[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/PeerRows"><code>PeerRows</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/functions/noRows.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const noRows = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  noRows as default
};

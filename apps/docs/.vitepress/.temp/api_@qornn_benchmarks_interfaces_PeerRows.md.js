import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PeerRows","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/interfaces/PeerRows.md","filePath":"api/@qornn/benchmarks/interfaces/PeerRows.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/interfaces/PeerRows.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / PeerRows</p><h1 id="interface-peerrows" tabindex="-1">Interface: PeerRows <a class="header-anchor" href="#interface-peerrows" aria-label="Permalink to &quot;Interface: PeerRows&quot;">​</a></h1><p>A part of a benchmark, by a program of others.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="contestants" tabindex="-1">contestants <a class="header-anchor" href="#contestants" aria-label="Permalink to &quot;contestants&quot;">​</a></h3><blockquote><p><strong>contestants</strong>: <a href="./Contestant"><code>Contestant</code></a>[]</p></blockquote><hr><h3 id="missing" tabindex="-1">missing <a class="header-anchor" href="#missing" aria-label="Permalink to &quot;missing&quot;">​</a></h3><blockquote><p><strong>missing</strong>: <code>string</code>[]</p></blockquote><p>rows that are missing, one line each</p><hr><h3 id="peers" tabindex="-1">peers <a class="header-anchor" href="#peers" aria-label="Permalink to &quot;peers&quot;">​</a></h3><blockquote><p><strong>peers</strong>: <a href="./../type-aliases/PeerState"><code>PeerState</code></a>[]</p></blockquote><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="dispose" tabindex="-1">dispose() <a class="header-anchor" href="#dispose" aria-label="Permalink to &quot;dispose()&quot;">​</a></h3><blockquote><p><strong>dispose</strong>(): <code>void</code></p></blockquote><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>void</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/interfaces/PeerRows.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PeerRows = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PeerRows as default
};

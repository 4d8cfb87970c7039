import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: PeerState","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/type-aliases/PeerState.md","filePath":"api/@qornn/benchmarks/type-aliases/PeerState.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/type-aliases/PeerState.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / PeerState</p><h1 id="type-alias-peerstate" tabindex="-1">Type Alias: PeerState <a class="header-anchor" href="#type-alias-peerstate" aria-label="Permalink to &quot;Type Alias: PeerState&quot;">​</a></h1><blockquote><p><strong>PeerState</strong> = <a href="./../interfaces/FoundPeer"><code>FoundPeer</code></a> | <a href="./../interfaces/MissingPeer"><code>MissingPeer</code></a></p></blockquote><p>What a benchmark says of a peer.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/type-aliases/PeerState.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PeerState = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PeerState as default
};

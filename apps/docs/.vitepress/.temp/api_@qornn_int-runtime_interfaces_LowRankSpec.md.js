import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LowRankSpec","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/interfaces/LowRankSpec.md","filePath":"api/@qornn/int-runtime/interfaces/LowRankSpec.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/interfaces/LowRankSpec.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / LowRankSpec</p><h1 id="interface-lowrankspec" tabindex="-1">Interface: LowRankSpec <a class="header-anchor" href="#interface-lowrankspec" aria-label="Permalink to &quot;Interface: LowRankSpec&quot;">​</a></h1><p>A weight of low rank: E D.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="down" tabindex="-1">down <a class="header-anchor" href="#down" aria-label="Permalink to &quot;down&quot;">​</a></h3><blockquote><p><strong>down</strong>: <a href="./../type-aliases/SpecMatrix"><code>SpecMatrix</code></a></p></blockquote><p>D, [rank, columns]</p><hr><h3 id="kind" tabindex="-1">kind <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind&quot;">​</a></h3><blockquote><p><strong>kind</strong>: <code>&quot;lowRank&quot;</code></p></blockquote><hr><h3 id="up" tabindex="-1">up <a class="header-anchor" href="#up" aria-label="Permalink to &quot;up&quot;">​</a></h3><blockquote><p><strong>up</strong>: <a href="./../type-aliases/SpecMatrix"><code>SpecMatrix</code></a></p></blockquote><p>E, [rows, rank]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/interfaces/LowRankSpec.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LowRankSpec = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LowRankSpec as default
};

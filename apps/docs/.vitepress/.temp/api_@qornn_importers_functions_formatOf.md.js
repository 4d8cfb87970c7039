import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: formatOf()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/importers/functions/formatOf.md","filePath":"api/@qornn/importers/functions/formatOf.md"}');
const _sfc_main = { name: "api/@qornn/importers/functions/formatOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/importers</a> / formatOf</p><h1 id="function-formatof" tabindex="-1">Function: formatOf() <a class="header-anchor" href="#function-formatof" aria-label="Permalink to &quot;Function: formatOf()&quot;">​</a></h1><blockquote><p><strong>formatOf</strong>(<code>bytes</code>): <a href="./../type-aliases/WeightsFormat"><code>WeightsFormat</code></a></p></blockquote><p>The format of a file, from its first bytes.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="bytes" tabindex="-1">bytes <a class="header-anchor" href="#bytes" aria-label="Permalink to &quot;bytes&quot;">​</a></h3><p><code>Uint8Array</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../type-aliases/WeightsFormat"><code>WeightsFormat</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ImportError for other files; for those of <code>torch.save</code> and NumPy the message says what to save instead</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/importers/functions/formatOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const formatOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  formatOf as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: optionsOf()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/options/functions/optionsOf.md","filePath":"api/@qornn/options/functions/optionsOf.md"}');
const _sfc_main = { name: "api/@qornn/options/functions/optionsOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/options</a> / optionsOf</p><h1 id="function-optionsof" tabindex="-1">Function: optionsOf() <a class="header-anchor" href="#function-optionsof" aria-label="Permalink to &quot;Function: optionsOf()&quot;">​</a></h1><blockquote><p><strong>optionsOf</strong>&lt;<code>T</code>&gt;(<code>inside</code>): <a href="./../interfaces/Check"><code>Check</code></a></p></blockquote><p>Nested options.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="t" tabindex="-1">T <a class="header-anchor" href="#t" aria-label="Permalink to &quot;T&quot;">​</a></h3><p><code>T</code></p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="inside" tabindex="-1">inside <a class="header-anchor" href="#inside" aria-label="Permalink to &quot;inside&quot;">​</a></h3><p><a href="./../type-aliases/OptionTable"><code>OptionTable</code></a>&lt;<code>T</code>&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Check"><code>Check</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/options/functions/optionsOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const optionsOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  optionsOf as default
};

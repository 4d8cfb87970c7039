import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: integer()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/options/functions/integer.md","filePath":"api/@qornn/options/functions/integer.md"}');
const _sfc_main = { name: "api/@qornn/options/functions/integer.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/options</a> / integer</p><h1 id="function-integer" tabindex="-1">Function: integer() <a class="header-anchor" href="#function-integer" aria-label="Permalink to &quot;Function: integer()&quot;">​</a></h1><blockquote><p><strong>integer</strong>(<code>min?</code>, <code>max?</code>): <a href="./../interfaces/Check"><code>Check</code></a></p></blockquote><p>A safe integer from <code>min</code> to <code>max</code>, both inclusive.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="min" tabindex="-1">min? <a class="header-anchor" href="#min" aria-label="Permalink to &quot;min?&quot;">​</a></h3><p><code>number</code></p><h3 id="max" tabindex="-1">max? <a class="header-anchor" href="#max" aria-label="Permalink to &quot;max?&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Check"><code>Check</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/options/functions/integer.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const integer = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  integer as default
};

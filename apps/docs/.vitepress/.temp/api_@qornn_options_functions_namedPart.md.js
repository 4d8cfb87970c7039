import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: namedPart()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/options/functions/namedPart.md","filePath":"api/@qornn/options/functions/namedPart.md"}');
const _sfc_main = { name: "api/@qornn/options/functions/namedPart.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/options</a> / namedPart</p><h1 id="function-namedpart" tabindex="-1">Function: namedPart() <a class="header-anchor" href="#function-namedpart" aria-label="Permalink to &quot;Function: namedPart()&quot;">​</a></h1><blockquote><p><strong>namedPart</strong>(<code>what</code>, <code>find</code>): <a href="./../interfaces/Check"><code>Check</code></a></p></blockquote><p>A registered object, given by name, by name with options, or as an instance. It is not checked here: the code that uses the option looks it up and throws. <code>optionIssues</code> looks it up in advance.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="what" tabindex="-1">what <a class="header-anchor" href="#what" aria-label="Permalink to &quot;what&quot;">​</a></h3><p><code>string</code></p><p>the kind of object, for instance <code>a quantizer</code></p><h3 id="find" tabindex="-1">find <a class="header-anchor" href="#find" aria-label="Permalink to &quot;find&quot;">​</a></h3><p>(<code>value</code>) =&gt; <code>unknown</code></p><p>looks it up in the registry</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Check"><code>Check</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/options/functions/namedPart.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const namedPart = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  namedPart as default
};

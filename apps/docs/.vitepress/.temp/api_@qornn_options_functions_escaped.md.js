import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: escaped()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/options/functions/escaped.md","filePath":"api/@qornn/options/functions/escaped.md"}');
const _sfc_main = { name: "api/@qornn/options/functions/escaped.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/options</a> / escaped</p><h1 id="function-escaped" tabindex="-1">Function: escaped() <a class="header-anchor" href="#function-escaped" aria-label="Permalink to &quot;Function: escaped()&quot;">​</a></h1><blockquote><p><strong>escaped</strong>(<code>text</code>): <code>string</code></p></blockquote><p>Untrusted text made safe for a one-line message: control characters escaped, truncated to 60 characters.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="text" tabindex="-1">text <a class="header-anchor" href="#text" aria-label="Permalink to &quot;text&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/options/functions/escaped.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const escaped = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  escaped as default
};

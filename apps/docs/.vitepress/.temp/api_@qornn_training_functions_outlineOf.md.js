import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: outlineOf()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/functions/outlineOf.md","filePath":"api/@qornn/training/functions/outlineOf.md"}');
const _sfc_main = { name: "api/@qornn/training/functions/outlineOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / outlineOf</p><h1 id="function-outlineof" tabindex="-1">Function: outlineOf() <a class="header-anchor" href="#function-outlineof" aria-label="Permalink to &quot;Function: outlineOf()&quot;">​</a></h1><blockquote><p><strong>outlineOf</strong>(<code>config</code>): <a href="./../../tasks/type-aliases/TaskOutline"><code>TaskOutline</code></a></p></blockquote><p>The properties of a task that do not depend on its data.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="config" tabindex="-1">config <a class="header-anchor" href="#config" aria-label="Permalink to &quot;config&quot;">​</a></h3><p><code>TaskConfig</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../tasks/type-aliases/TaskOutline"><code>TaskOutline</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/functions/outlineOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const outlineOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  outlineOf as default
};

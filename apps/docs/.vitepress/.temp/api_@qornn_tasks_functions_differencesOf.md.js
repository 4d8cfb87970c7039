import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: differencesOf()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/functions/differencesOf.md","filePath":"api/@qornn/tasks/functions/differencesOf.md"}');
const _sfc_main = { name: "api/@qornn/tasks/functions/differencesOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / differencesOf</p><h1 id="function-differencesof" tabindex="-1">Function: differencesOf() <a class="header-anchor" href="#function-differencesof" aria-label="Permalink to &quot;Function: differencesOf()&quot;">​</a></h1><blockquote><p><strong>differencesOf</strong>(<code>before</code>, <code>now</code>): <code>string</code>[]</p></blockquote><p>The differences between the current data and a record. Irrelevant changes, such as line endings, do not count.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="before" tabindex="-1">before <a class="header-anchor" href="#before" aria-label="Permalink to &quot;before&quot;">​</a></h3><p><a href="./../interfaces/TaskRecord"><code>TaskRecord</code></a></p><h3 id="now" tabindex="-1">now <a class="header-anchor" href="#now" aria-label="Permalink to &quot;now&quot;">​</a></h3><p><a href="./../interfaces/TaskRecord"><code>TaskRecord</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code>[]</p><p>one clause per difference, for instance <code>mean of &#39;x&#39; was 100.1 and is 3.4</code>; empty if values and names are equal</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/functions/differencesOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const differencesOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  differencesOf as default
};

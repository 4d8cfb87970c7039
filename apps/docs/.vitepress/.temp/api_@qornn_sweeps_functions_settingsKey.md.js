import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: settingsKey()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/sweeps/functions/settingsKey.md","filePath":"api/@qornn/sweeps/functions/settingsKey.md"}');
const _sfc_main = { name: "api/@qornn/sweeps/functions/settingsKey.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/sweeps</a> / settingsKey</p><h1 id="function-settingskey" tabindex="-1">Function: settingsKey() <a class="header-anchor" href="#function-settingskey" aria-label="Permalink to &quot;Function: settingsKey()&quot;">​</a></h1><blockquote><p><strong>settingsKey</strong>(<code>settings</code>): <code>string</code></p></blockquote><p>A text that equal settings share, whatever their order.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="settings" tabindex="-1">settings <a class="header-anchor" href="#settings" aria-label="Permalink to &quot;settings&quot;">​</a></h3><p><a href="./../type-aliases/Settings"><code>Settings</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/sweeps/functions/settingsKey.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const settingsKey = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  settingsKey as default
};

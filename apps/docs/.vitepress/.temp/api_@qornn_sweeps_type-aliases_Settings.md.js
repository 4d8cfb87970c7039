import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: Settings","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/sweeps/type-aliases/Settings.md","filePath":"api/@qornn/sweeps/type-aliases/Settings.md"}');
const _sfc_main = { name: "api/@qornn/sweeps/type-aliases/Settings.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/sweeps</a> / Settings</p><h1 id="type-alias-settings" tabindex="-1">Type Alias: Settings <a class="header-anchor" href="#type-alias-settings" aria-label="Permalink to &quot;Type Alias: Settings&quot;">​</a></h1><blockquote><p><strong>Settings</strong> = <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>unknown</code>&gt;&gt;</p></blockquote><p>What a candidate changes in a configuration: values by path, for instance <code>{ &#39;model.units&#39;: 32 }</code>. A value of null removes the key. A value replaces the one that was there, mappings included.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/sweeps/type-aliases/Settings.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Settings = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Settings as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: OptionIssue","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/options/interfaces/OptionIssue.md","filePath":"api/@qornn/options/interfaces/OptionIssue.md"}');
const _sfc_main = { name: "api/@qornn/options/interfaces/OptionIssue.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/options</a> / OptionIssue</p><h1 id="interface-optionissue" tabindex="-1">Interface: OptionIssue <a class="header-anchor" href="#interface-optionissue" aria-label="Permalink to &quot;Interface: OptionIssue&quot;">​</a></h1><p>A problem of an options object.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="allowed" tabindex="-1">allowed? <a class="header-anchor" href="#allowed" aria-label="Permalink to &quot;allowed?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>allowed?</strong>: <code>string</code></p></blockquote><p>completes the message &quot;it must be …&quot;; absent when the name is unknown, or the value is not a plain object of options</p><hr><h3 id="known" tabindex="-1">known? <a class="header-anchor" href="#known" aria-label="Permalink to &quot;known?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>known?</strong>: readonly <code>string</code>[]</p></blockquote><p>the known names, when the name is unknown</p><hr><h3 id="path" tabindex="-1">path <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>path</strong>: <code>string</code></p></blockquote><p>name of the option, <code>outer.inner</code> for a nested one; empty for the object as a whole</p><hr><h3 id="value" tabindex="-1">value <a class="header-anchor" href="#value" aria-label="Permalink to &quot;value&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>value</strong>: <code>unknown</code></p></blockquote><p>the given value; undefined if missing</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/options/interfaces/OptionIssue.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OptionIssue = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OptionIssue as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ForeignOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/options/interfaces/ForeignOptions.md","filePath":"api/@qornn/options/interfaces/ForeignOptions.md"}');
const _sfc_main = { name: "api/@qornn/options/interfaces/ForeignOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/options</a> / ForeignOptions</p><h1 id="interface-foreignoptions" tabindex="-1">Interface: ForeignOptions <a class="header-anchor" href="#interface-foreignoptions" aria-label="Permalink to &quot;Interface: ForeignOptions&quot;">​</a></h1><p>Options of another library that are not supported here.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="of" tabindex="-1">of <a class="header-anchor" href="#of" aria-label="Permalink to &quot;of&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>of</strong>: <code>string</code></p></blockquote><p>name of the other library</p><hr><h3 id="options" tabindex="-1">options <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>options</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>string</code>&gt;&gt;</p></blockquote><p>per option, a hint for the message, for instance what to use instead; &#39;&#39; for none</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/options/interfaces/ForeignOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ForeignOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ForeignOptions as default
};

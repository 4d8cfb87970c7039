import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RunHolder","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/interfaces/RunHolder.md","filePath":"api/@qornn/training/interfaces/RunHolder.md"}');
const _sfc_main = { name: "api/@qornn/training/interfaces/RunHolder.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / RunHolder</p><h1 id="interface-runholder" tabindex="-1">Interface: RunHolder <a class="header-anchor" href="#interface-runholder" aria-label="Permalink to &quot;Interface: RunHolder&quot;">​</a></h1><p>The process that trains a run, as recorded in <code>running.json</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="host" tabindex="-1">host <a class="header-anchor" href="#host" aria-label="Permalink to &quot;host&quot;">​</a></h3><blockquote><p><strong>host</strong>: <code>string</code></p></blockquote><hr><h3 id="pid" tabindex="-1">pid <a class="header-anchor" href="#pid" aria-label="Permalink to &quot;pid&quot;">​</a></h3><blockquote><p><strong>pid</strong>: <code>number</code></p></blockquote><hr><h3 id="since" tabindex="-1">since <a class="header-anchor" href="#since" aria-label="Permalink to &quot;since&quot;">​</a></h3><blockquote><p><strong>since</strong>: <code>string</code></p></blockquote><p>start time, ISO 8601</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/interfaces/RunHolder.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RunHolder = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RunHolder as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RecordDifference","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/interfaces/RecordDifference.md","filePath":"api/@qornn/benchmarks/interfaces/RecordDifference.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/interfaces/RecordDifference.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / RecordDifference</p><h1 id="interface-recorddifference" tabindex="-1">Interface: RecordDifference <a class="header-anchor" href="#interface-recorddifference" aria-label="Permalink to &quot;Interface: RecordDifference&quot;">​</a></h1><p>A field of the records that differs.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="after" tabindex="-1">after <a class="header-anchor" href="#after" aria-label="Permalink to &quot;after&quot;">​</a></h3><blockquote><p><strong>after</strong>: <code>string</code></p></blockquote><hr><h3 id="before" tabindex="-1">before <a class="header-anchor" href="#before" aria-label="Permalink to &quot;before&quot;">​</a></h3><blockquote><p><strong>before</strong>: <code>string</code></p></blockquote><hr><h3 id="field" tabindex="-1">field <a class="header-anchor" href="#field" aria-label="Permalink to &quot;field&quot;">​</a></h3><blockquote><p><strong>field</strong>: <code>string</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/interfaces/RecordDifference.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RecordDifference = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RecordDifference as default
};

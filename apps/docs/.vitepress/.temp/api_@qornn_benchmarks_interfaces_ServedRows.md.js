import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ServedRows","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/interfaces/ServedRows.md","filePath":"api/@qornn/benchmarks/interfaces/ServedRows.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/interfaces/ServedRows.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / ServedRows</p><h1 id="interface-servedrows" tabindex="-1">Interface: ServedRows <a class="header-anchor" href="#interface-servedrows" aria-label="Permalink to &quot;Interface: ServedRows&quot;">​</a></h1><p>Rows of a problem, and those that are missing, one line each.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="missing" tabindex="-1">missing? <a class="header-anchor" href="#missing" aria-label="Permalink to &quot;missing?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>missing?</strong>: readonly <code>string</code>[]</p></blockquote><hr><h3 id="rows" tabindex="-1">rows <a class="header-anchor" href="#rows" aria-label="Permalink to &quot;rows&quot;">​</a></h3><blockquote><p><strong>rows</strong>: readonly <a href="./ServedRow"><code>ServedRow</code></a>[]</p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/interfaces/ServedRows.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ServedRows = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ServedRows as default
};

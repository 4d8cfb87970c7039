import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ScriptRow","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/interfaces/ScriptRow.md","filePath":"api/@qornn/benchmarks/interfaces/ScriptRow.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/interfaces/ScriptRow.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / ScriptRow</p><h1 id="interface-scriptrow" tabindex="-1">Interface: ScriptRow <a class="header-anchor" href="#interface-scriptrow" aria-label="Permalink to &quot;Interface: ScriptRow&quot;">​</a></h1><p>What a script says of a row.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./ServedRow"><code>ServedRow</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="bytes" tabindex="-1">bytes? <a class="header-anchor" href="#bytes" aria-label="Permalink to &quot;bytes?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>bytes?</strong>: <code>number</code></p></blockquote><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><strong>name</strong>: <code>string</code></p></blockquote><hr><h3 id="quantized" tabindex="-1">quantized? <a class="header-anchor" href="#quantized" aria-label="Permalink to &quot;quantized?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>quantized?</strong>: <code>boolean</code></p></blockquote><p>whether it computes something else than the others, with rounded weights or states</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/interfaces/ScriptRow.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ScriptRow = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ScriptRow as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: environmentSchema","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/variables/environmentSchema.md","filePath":"api/@qornn/training/variables/environmentSchema.md"}');
const _sfc_main = { name: "api/@qornn/training/variables/environmentSchema.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / environmentSchema</p><h1 id="variable-environmentschema" tabindex="-1">Variable: environmentSchema <a class="header-anchor" href="#variable-environmentschema" aria-label="Permalink to &quot;Variable: environmentSchema&quot;">​</a></h1><blockquote><p><code>const</code> <strong>environmentSchema</strong>: <code>object</code></p></blockquote><p>Machine and software versions.</p><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><h3 id="backend" tabindex="-1">backend <a class="header-anchor" href="#backend" aria-label="Permalink to &quot;backend&quot;">​</a></h3><blockquote><p><strong>backend</strong>: <code>ZodString</code></p></blockquote><h3 id="machine" tabindex="-1">machine <a class="header-anchor" href="#machine" aria-label="Permalink to &quot;machine&quot;">​</a></h3><blockquote><p><strong>machine</strong>: <code>ZodObject</code>&lt;{ <code>cores</code>: <code>ZodInt</code>; <code>cpu</code>: <code>ZodString</code>; <code>memoryGiB</code>: <code>ZodNumber</code>; }, <code>$loose</code>&gt;</p></blockquote><h3 id="versions" tabindex="-1">versions <a class="header-anchor" href="#versions" aria-label="Permalink to &quot;versions&quot;">​</a></h3><blockquote><p><strong>versions</strong>: <code>ZodObject</code>&lt;{ <code>node</code>: <code>ZodString</code>; <code>tfjs</code>: <code>ZodString</code>; }, <code>$loose</code>&gt;</p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/variables/environmentSchema.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const environmentSchema = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  environmentSchema as default
};

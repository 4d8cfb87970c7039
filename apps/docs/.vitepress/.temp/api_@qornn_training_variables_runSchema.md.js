import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: runSchema","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/variables/runSchema.md","filePath":"api/@qornn/training/variables/runSchema.md"}');
const _sfc_main = { name: "api/@qornn/training/variables/runSchema.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / runSchema</p><h1 id="variable-runschema" tabindex="-1">Variable: runSchema <a class="header-anchor" href="#variable-runschema" aria-label="Permalink to &quot;Variable: runSchema&quot;">​</a></h1><blockquote><p><code>const</code> <strong>runSchema</strong>: <code>object</code></p></blockquote><p>Name and outcome of a run.</p><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><h3 id="command" tabindex="-1">command <a class="header-anchor" href="#command" aria-label="Permalink to &quot;command&quot;">​</a></h3><blockquote><p><strong>command</strong>: <code>ZodNullable</code>&lt;<code>ZodString</code>&gt;</p></blockquote><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><strong>name</strong>: <code>ZodString</code></p></blockquote><h3 id="seconds" tabindex="-1">seconds <a class="header-anchor" href="#seconds" aria-label="Permalink to &quot;seconds&quot;">​</a></h3><blockquote><p><strong>seconds</strong>: <code>ZodNumber</code></p></blockquote><h3 id="seed" tabindex="-1">seed <a class="header-anchor" href="#seed" aria-label="Permalink to &quot;seed&quot;">​</a></h3><blockquote><p><strong>seed</strong>: <code>ZodInt</code></p></blockquote><h3 id="steps" tabindex="-1">steps <a class="header-anchor" href="#steps" aria-label="Permalink to &quot;steps&quot;">​</a></h3><blockquote><p><strong>steps</strong>: <code>ZodInt</code></p></blockquote><h3 id="stopped" tabindex="-1">stopped <a class="header-anchor" href="#stopped" aria-label="Permalink to &quot;stopped&quot;">​</a></h3><blockquote><p><strong>stopped</strong>: <code>ZodEnum</code>&lt;{ <code>diverged</code>: <code>&quot;diverged&quot;</code>; <code>finished</code>: <code>&quot;finished&quot;</code>; <code>interrupted</code>: <code>&quot;interrupted&quot;</code>; <code>patience</code>: <code>&quot;patience&quot;</code>; <code>reached</code>: <code>&quot;reached&quot;</code>; <code>time</code>: <code>&quot;time&quot;</code>; }&gt;</p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/variables/runSchema.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const runSchema = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  runSchema as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: readRecord()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/functions/readRecord.md","filePath":"api/@qornn/training/functions/readRecord.md"}');
const _sfc_main = { name: "api/@qornn/training/functions/readRecord.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / readRecord</p><h1 id="function-readrecord" tabindex="-1">Function: readRecord() <a class="header-anchor" href="#function-readrecord" aria-label="Permalink to &quot;Function: readRecord()&quot;">​</a></h1><blockquote><p><strong>readRecord</strong>&lt;<code>T</code>&gt;(<code>path</code>, <code>schema</code>, <code>max?</code>): <code>T</code></p></blockquote><p>Reads and validates an untrusted JSON file.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="t" tabindex="-1">T <a class="header-anchor" href="#t" aria-label="Permalink to &quot;T&quot;">​</a></h3><p><code>T</code></p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="path" tabindex="-1">path <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path&quot;">​</a></h3><p><code>string</code></p><h3 id="schema" tabindex="-1">schema <a class="header-anchor" href="#schema" aria-label="Permalink to &quot;schema&quot;">​</a></h3><p><code>ZodType</code>&lt;<code>T</code>&gt;</p><h3 id="max" tabindex="-1">max? <a class="header-anchor" href="#max" aria-label="Permalink to &quot;max?&quot;">​</a></h3><p><code>number</code> = <code>MAX_RECORD_BYTES</code></p><p>maximum size in bytes</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>T</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>RunFolderError when it is invalid; the message names file and field</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/functions/readRecord.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const readRecord = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  readRecord as default
};

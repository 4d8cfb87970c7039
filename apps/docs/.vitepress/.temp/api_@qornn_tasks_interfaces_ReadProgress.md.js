import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ReadProgress","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/interfaces/ReadProgress.md","filePath":"api/@qornn/tasks/interfaces/ReadProgress.md"}');
const _sfc_main = { name: "api/@qornn/tasks/interfaces/ReadProgress.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / ReadProgress</p><h1 id="interface-readprogress" tabindex="-1">Interface: ReadProgress <a class="header-anchor" href="#interface-readprogress" aria-label="Permalink to &quot;Interface: ReadProgress&quot;">​</a></h1><p>Progress of reading a file.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="bytes" tabindex="-1">bytes <a class="header-anchor" href="#bytes" aria-label="Permalink to &quot;bytes&quot;">​</a></h3><blockquote><p><strong>bytes</strong>: <code>number</code></p></blockquote><p>bytes of the file read so far, of a compressed file those of the compressed one</p><hr><h3 id="file" tabindex="-1">file <a class="header-anchor" href="#file" aria-label="Permalink to &quot;file&quot;">​</a></h3><blockquote><p><strong>file</strong>: <code>string</code></p></blockquote><p>its path</p><hr><h3 id="of" tabindex="-1">of <a class="header-anchor" href="#of" aria-label="Permalink to &quot;of&quot;">​</a></h3><blockquote><p><strong>of</strong>: <code>number</code></p></blockquote><p>size of the file</p><hr><h3 id="rows" tabindex="-1">rows? <a class="header-anchor" href="#rows" aria-label="Permalink to &quot;rows?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>rows?</strong>: <code>number</code></p></blockquote><p>rows of a table read so far</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/interfaces/ReadProgress.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ReadProgress = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ReadProgress as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Sequence","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/interfaces/Sequence.md","filePath":"api/@qornn/tasks/interfaces/Sequence.md"}');
const _sfc_main = { name: "api/@qornn/tasks/interfaces/Sequence.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / Sequence</p><h1 id="interface-sequence" tabindex="-1">Interface: Sequence <a class="header-anchor" href="#interface-sequence" aria-label="Permalink to &quot;Interface: Sequence&quot;">​</a></h1><p>A sequence: rows from ≤ row &lt; to, consecutive in time.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="from" tabindex="-1">from <a class="header-anchor" href="#from" aria-label="Permalink to &quot;from&quot;">​</a></h3><blockquote><p><strong>from</strong>: <code>number</code></p></blockquote><hr><h3 id="group" tabindex="-1">group? <a class="header-anchor" href="#group" aria-label="Permalink to &quot;group?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>group?</strong>: <code>string</code></p></blockquote><p>group that must not be divided between splits, for example a person; absent without groups</p><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><strong>name</strong>: <code>string</code></p></blockquote><hr><h3 id="part" tabindex="-1">part? <a class="header-anchor" href="#part" aria-label="Permalink to &quot;part?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>part?</strong>: <a href="./../type-aliases/Split"><code>Split</code></a></p></blockquote><p>split that the data say; absent if they say none</p><hr><h3 id="to" tabindex="-1">to <a class="header-anchor" href="#to" aria-label="Permalink to &quot;to&quot;">​</a></h3><blockquote><p><strong>to</strong>: <code>number</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/interfaces/Sequence.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Sequence = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Sequence as default
};

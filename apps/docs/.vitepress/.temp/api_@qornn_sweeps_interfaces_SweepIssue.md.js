import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SweepIssue","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/sweeps/interfaces/SweepIssue.md","filePath":"api/@qornn/sweeps/interfaces/SweepIssue.md"}');
const _sfc_main = { name: "api/@qornn/sweeps/interfaces/SweepIssue.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/sweeps</a> / SweepIssue</p><h1 id="interface-sweepissue" tabindex="-1">Interface: SweepIssue <a class="header-anchor" href="#interface-sweepissue" aria-label="Permalink to &quot;Interface: SweepIssue&quot;">​</a></h1><p>One fault of a sweep file.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="line" tabindex="-1">line <a class="header-anchor" href="#line" aria-label="Permalink to &quot;line&quot;">​</a></h3><blockquote><p><strong>line</strong>: <code>number</code> | <code>null</code></p></blockquote><p>line of the file, from 1; null if it is about the whole file</p><hr><h3 id="message" tabindex="-1">message <a class="header-anchor" href="#message" aria-label="Permalink to &quot;message&quot;">​</a></h3><blockquote><p><strong>message</strong>: <code>string</code></p></blockquote><p>the fault and what is allowed, one line</p><hr><h3 id="path" tabindex="-1">path <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path&quot;">​</a></h3><blockquote><p><strong>path</strong>: <code>string</code></p></blockquote><p>key of the file, such as <code>grid.model.units</code>; empty for the whole file</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/sweeps/interfaces/SweepIssue.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SweepIssue = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SweepIssue as default
};

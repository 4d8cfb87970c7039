import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RecordedCommit","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/interfaces/RecordedCommit.md","filePath":"api/@qornn/benchmarks/interfaces/RecordedCommit.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/interfaces/RecordedCommit.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / RecordedCommit</p><h1 id="interface-recordedcommit" tabindex="-1">Interface: RecordedCommit <a class="header-anchor" href="#interface-recordedcommit" aria-label="Permalink to &quot;Interface: RecordedCommit&quot;">​</a></h1><p>The commit whose code was measured.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="dirty" tabindex="-1">dirty <a class="header-anchor" href="#dirty" aria-label="Permalink to &quot;dirty&quot;">​</a></h3><blockquote><p><strong>dirty</strong>: <code>boolean</code></p></blockquote><p>whether tracked files differed from the commit</p><hr><h3 id="hash" tabindex="-1">hash <a class="header-anchor" href="#hash" aria-label="Permalink to &quot;hash&quot;">​</a></h3><blockquote><p><strong>hash</strong>: <code>string</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/interfaces/RecordedCommit.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RecordedCommit = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RecordedCommit as default
};

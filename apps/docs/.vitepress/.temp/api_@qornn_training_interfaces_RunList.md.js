import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RunList","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/interfaces/RunList.md","filePath":"api/@qornn/training/interfaces/RunList.md"}');
const _sfc_main = { name: "api/@qornn/training/interfaces/RunList.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / RunList</p><h1 id="interface-runlist" tabindex="-1">Interface: RunList <a class="header-anchor" href="#interface-runlist" aria-label="Permalink to &quot;Interface: RunList&quot;">​</a></h1><p>The runs in a folder, and damaged run folders.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="damaged" tabindex="-1">damaged <a class="header-anchor" href="#damaged" aria-label="Permalink to &quot;damaged&quot;">​</a></h3><blockquote><p><strong>damaged</strong>: <code>object</code>[]</p></blockquote><h4 id="directory" tabindex="-1">directory <a class="header-anchor" href="#directory" aria-label="Permalink to &quot;directory&quot;">​</a></h4><blockquote><p><strong>directory</strong>: <code>string</code></p></blockquote><h4 id="reason" tabindex="-1">reason <a class="header-anchor" href="#reason" aria-label="Permalink to &quot;reason&quot;">​</a></h4><blockquote><p><strong>reason</strong>: <code>string</code></p></blockquote><hr><h3 id="runs" tabindex="-1">runs <a class="header-anchor" href="#runs" aria-label="Permalink to &quot;runs&quot;">​</a></h3><blockquote><p><strong>runs</strong>: <a href="./ListedRun"><code>ListedRun</code></a>[]</p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/interfaces/RunList.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RunList = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RunList as default
};

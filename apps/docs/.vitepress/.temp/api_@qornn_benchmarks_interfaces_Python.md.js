import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Python","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/interfaces/Python.md","filePath":"api/@qornn/benchmarks/interfaces/Python.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/interfaces/Python.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / Python</p><h1 id="interface-python" tabindex="-1">Interface: Python <a class="header-anchor" href="#interface-python" aria-label="Permalink to &quot;Interface: Python&quot;">​</a></h1><p>A Python interpreter that has the packages of a peer.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="command" tabindex="-1">command <a class="header-anchor" href="#command" aria-label="Permalink to &quot;command&quot;">​</a></h3><blockquote><p><strong>command</strong>: <code>string</code></p></blockquote><hr><h3 id="version" tabindex="-1">version <a class="header-anchor" href="#version" aria-label="Permalink to &quot;version&quot;">​</a></h3><blockquote><p><strong>version</strong>: <code>string</code></p></blockquote><p>what the program of <code>pythonPeer</code> printed</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/interfaces/Python.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Python = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Python as default
};

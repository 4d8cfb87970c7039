import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: BenchContext","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/interfaces/BenchContext.md","filePath":"api/@qornn/benchmarks/interfaces/BenchContext.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/interfaces/BenchContext.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / BenchContext</p><h1 id="interface-benchcontext" tabindex="-1">Interface: BenchContext <a class="header-anchor" href="#interface-benchcontext" aria-label="Permalink to &quot;Interface: BenchContext&quot;">​</a></h1><p>How a benchmark is made.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="parameters" tabindex="-1">parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;parameters&quot;">​</a></h3><blockquote><p><strong>parameters</strong>: <a href="./../type-aliases/Parameters"><code>Parameters</code></a></p></blockquote><p>a value of each parameter</p><hr><h3 id="quick" tabindex="-1">quick <a class="header-anchor" href="#quick" aria-label="Permalink to &quot;quick&quot;">​</a></h3><blockquote><p><strong>quick</strong>: <code>boolean</code></p></blockquote><p>sizes that take well under a second</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/interfaces/BenchContext.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BenchContext = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BenchContext as default
};

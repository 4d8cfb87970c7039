import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Summary","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/interfaces/Summary.md","filePath":"api/@qornn/benchmarks/interfaces/Summary.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/interfaces/Summary.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / Summary</p><h1 id="interface-summary" tabindex="-1">Interface: Summary <a class="header-anchor" href="#interface-summary" aria-label="Permalink to &quot;Interface: Summary&quot;">​</a></h1><p>Figures computed from the samples of a benchmark.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="contestants" tabindex="-1">contestants <a class="header-anchor" href="#contestants" aria-label="Permalink to &quot;contestants&quot;">​</a></h3><blockquote><p><strong>contestants</strong>: <a href="./Measurement"><code>Measurement</code></a>[]</p></blockquote><hr><h3 id="goals" tabindex="-1">goals <a class="header-anchor" href="#goals" aria-label="Permalink to &quot;goals&quot;">​</a></h3><blockquote><p><strong>goals</strong>: <a href="./GoalOutcome"><code>GoalOutcome</code></a>[]</p></blockquote><p>goals between contestants that were measured</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/interfaces/Summary.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Summary = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Summary as default
};

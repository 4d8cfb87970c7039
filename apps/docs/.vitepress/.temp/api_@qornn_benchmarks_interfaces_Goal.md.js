import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Goal","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/interfaces/Goal.md","filePath":"api/@qornn/benchmarks/interfaces/Goal.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/interfaces/Goal.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / Goal</p><h1 id="interface-goal" tabindex="-1">Interface: Goal <a class="header-anchor" href="#interface-goal" aria-label="Permalink to &quot;Interface: Goal&quot;">​</a></h1><p>A goal of a benchmark.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./GoalOutcome"><code>GoalOutcome</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="against" tabindex="-1">against <a class="header-anchor" href="#against" aria-label="Permalink to &quot;against&quot;">​</a></h3><blockquote><p><strong>against</strong>: <code>string</code></p></blockquote><p>name of the contestant to beat, or <a href="./../variables/ITS_LIMIT">ITS_LIMIT</a></p><hr><h3 id="atleast" tabindex="-1">atLeast <a class="header-anchor" href="#atleast" aria-label="Permalink to &quot;atLeast&quot;">​</a></h3><blockquote><p><strong>atLeast</strong>: <code>number</code></p></blockquote><p>minimum speedup</p><hr><h3 id="contestant" tabindex="-1">contestant <a class="header-anchor" href="#contestant" aria-label="Permalink to &quot;contestant&quot;">​</a></h3><blockquote><p><strong>contestant</strong>: <code>string</code></p></blockquote><p>name of a contestant</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/interfaces/Goal.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Goal = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Goal as default
};

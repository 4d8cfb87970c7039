import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SweepState","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/sweeps/interfaces/SweepState.md","filePath":"api/@qornn/sweeps/interfaces/SweepState.md"}');
const _sfc_main = { name: "api/@qornn/sweeps/interfaces/SweepState.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/sweeps</a> / SweepState</p><h1 id="interface-sweepstate" tabindex="-1">Interface: SweepState <a class="header-anchor" href="#interface-sweepstate" aria-label="Permalink to &quot;Interface: SweepState&quot;">​</a></h1><p>A sweep and how far it is, from its folder.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="directory" tabindex="-1">directory <a class="header-anchor" href="#directory" aria-label="Permalink to &quot;directory&quot;">​</a></h3><blockquote><p><strong>directory</strong>: <code>string</code></p></blockquote><hr><h3 id="holder" tabindex="-1">holder <a class="header-anchor" href="#holder" aria-label="Permalink to &quot;holder&quot;">​</a></h3><blockquote><p><strong>holder</strong>: { <code>host</code>: <code>string</code>; <code>pid</code>: <code>number</code>; <code>since</code>: <code>string</code>; } | <code>null</code></p></blockquote><p>the process that runs it; null if none does</p><hr><h3 id="metric" tabindex="-1">metric <a class="header-anchor" href="#metric" aria-label="Permalink to &quot;metric&quot;">​</a></h3><blockquote><p><strong>metric</strong>: { <code>goal</code>: <a href="./../../tasks/type-aliases/MetricGoal"><code>MetricGoal</code></a>; <code>name</code>: <code>string</code>; } | <code>null</code></p></blockquote><p>of all runs; null if their tasks have different metrics</p><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><strong>name</strong>: <code>string</code></p></blockquote><hr><h3 id="runs" tabindex="-1">runs <a class="header-anchor" href="#runs" aria-label="Permalink to &quot;runs&quot;">​</a></h3><blockquote><p><strong>runs</strong>: <a href="./SweepRunStatus"><code>SweepRunStatus</code></a>[]</p></blockquote><p>in the order of the plan</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/sweeps/interfaces/SweepState.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SweepState = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SweepState as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SweepPlan","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/sweeps/interfaces/SweepPlan.md","filePath":"api/@qornn/sweeps/interfaces/SweepPlan.md"}');
const _sfc_main = { name: "api/@qornn/sweeps/interfaces/SweepPlan.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/sweeps</a> / SweepPlan</p><h1 id="interface-sweepplan" tabindex="-1">Interface: SweepPlan <a class="header-anchor" href="#interface-sweepplan" aria-label="Permalink to &quot;Interface: SweepPlan&quot;">​</a></h1><p>All runs of a sweep.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="metric" tabindex="-1">metric <a class="header-anchor" href="#metric" aria-label="Permalink to &quot;metric&quot;">​</a></h3><blockquote><p><strong>metric</strong>: { <code>goal</code>: <a href="./../../tasks/type-aliases/MetricGoal"><code>MetricGoal</code></a>; <code>name</code>: <code>string</code>; } | <code>null</code></p></blockquote><p>what runs are compared by, on the validation split; null if their tasks have different metrics</p><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><strong>name</strong>: <code>string</code></p></blockquote><hr><h3 id="notes" tabindex="-1">notes <a class="header-anchor" href="#notes" aria-label="Permalink to &quot;notes&quot;">​</a></h3><blockquote><p><strong>notes</strong>: readonly <code>string</code>[]</p></blockquote><p>what is worth knowing before it begins, one line each</p><hr><h3 id="runs" tabindex="-1">runs <a class="header-anchor" href="#runs" aria-label="Permalink to &quot;runs&quot;">​</a></h3><blockquote><p><strong>runs</strong>: readonly <a href="./SweepRun"><code>SweepRun</code></a>[]</p></blockquote><p>in the order in which they begin</p><hr><h3 id="stopping" tabindex="-1">stopping <a class="header-anchor" href="#stopping" aria-label="Permalink to &quot;stopping&quot;">​</a></h3><blockquote><p><strong>stopping</strong>: <a href="./Stopping"><code>Stopping</code></a> | <code>null</code></p></blockquote><p>early stopping of bad runs; null: all are trained to their end</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/sweeps/interfaces/SweepPlan.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SweepPlan = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SweepPlan as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Stopping","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/sweeps/interfaces/Stopping.md","filePath":"api/@qornn/sweeps/interfaces/Stopping.md"}');
const _sfc_main = { name: "api/@qornn/sweeps/interfaces/Stopping.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/sweeps</a> / Stopping</p><h1 id="interface-stopping" tabindex="-1">Interface: Stopping <a class="header-anchor" href="#interface-stopping" aria-label="Permalink to &quot;Interface: Stopping&quot;">​</a></h1><p>Early stopping of bad runs by successive halving. Runs pause on rungs, at <code>after</code>, <code>after · reduction</code>, <code>after · reduction²</code>, … steps, and one of <code>reduction</code> of them, the best by the metric, goes on.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="after" tabindex="-1">after <a class="header-anchor" href="#after" aria-label="Permalink to &quot;after&quot;">​</a></h3><blockquote><p><strong>after</strong>: <code>number</code></p></blockquote><p>steps on the lowest rung</p><hr><h3 id="goal" tabindex="-1">goal <a class="header-anchor" href="#goal" aria-label="Permalink to &quot;goal&quot;">​</a></h3><blockquote><p><strong>goal</strong>: <a href="./../../tasks/type-aliases/MetricGoal"><code>MetricGoal</code></a></p></blockquote><hr><h3 id="metric" tabindex="-1">metric <a class="header-anchor" href="#metric" aria-label="Permalink to &quot;metric&quot;">​</a></h3><blockquote><p><strong>metric</strong>: <code>string</code></p></blockquote><p>what runs are compared by, on the validation split: the best value up to the rung</p><hr><h3 id="reduction" tabindex="-1">reduction <a class="header-anchor" href="#reduction" aria-label="Permalink to &quot;reduction&quot;">​</a></h3><blockquote><p><strong>reduction</strong>: <code>number</code></p></blockquote><p>one of so many goes on; at least 2</p><hr><h3 id="rule" tabindex="-1">rule <a class="header-anchor" href="#rule" aria-label="Permalink to &quot;rule&quot;">​</a></h3><blockquote><p><strong>rule</strong>: <code>&quot;asha&quot;</code> | <code>&quot;halving&quot;</code></p></blockquote><p><code>asha</code>: a run goes on as soon as it is among the best of those that have reached the rung (asynchronous; Li et al. 2020, arXiv 1810.05934). <code>halving</code>: when all runs have reached the rung (Jamieson and Talwalkar 2016, arXiv 1502.07943), which makes the choice independent of the order in which runs end.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/sweeps/interfaces/Stopping.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Stopping = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Stopping as default
};

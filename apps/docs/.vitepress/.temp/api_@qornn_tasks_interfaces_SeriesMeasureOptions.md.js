import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SeriesMeasureOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/interfaces/SeriesMeasureOptions.md","filePath":"api/@qornn/tasks/interfaces/SeriesMeasureOptions.md"}');
const _sfc_main = { name: "api/@qornn/tasks/interfaces/SeriesMeasureOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / SeriesMeasureOptions</p><h1 id="interface-seriesmeasureoptions" tabindex="-1">Interface: SeriesMeasureOptions <a class="header-anchor" href="#interface-seriesmeasureoptions" aria-label="Permalink to &quot;Interface: SeriesMeasureOptions&quot;">​</a></h1><p>Options of <a href="./../functions/series">series</a>: how it is measured.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./SeriesOptions"><code>SeriesOptions</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="events" tabindex="-1">events? <a class="header-anchor" href="#events" aria-label="Permalink to &quot;events?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>events?</strong>: <code>object</code></p></blockquote><p><code>labels: &#39;step&#39;</code>: events are runs of a class other than the background</p><h4 id="background" tabindex="-1">background? <a class="header-anchor" href="#background" aria-label="Permalink to &quot;background?&quot;">​</a></h4><blockquote><p><code>optional</code> <strong>background?</strong>: <code>string</code></p></blockquote><p>the class that is no event; default the most frequent one</p><h4 id="tolerance" tabindex="-1">tolerance? <a class="header-anchor" href="#tolerance" aria-label="Permalink to &quot;tolerance?&quot;">​</a></h4><blockquote><p><code>optional</code> <strong>tolerance?</strong>: <code>number</code></p></blockquote><p>allowed difference of begin and of end, in rows, an integer ≥ 0; default 0</p><hr><h3 id="metric" tabindex="-1">metric? <a class="header-anchor" href="#metric" aria-label="Permalink to &quot;metric?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>metric?</strong>: <a href="./../type-aliases/ClassMetric"><code>ClassMetric</code></a></p></blockquote><p>classification: the metric that selects the best weights, over all of the validation part; default <code>&#39;accuracy&#39;</code></p><hr><h3 id="season" tabindex="-1">season? <a class="header-anchor" href="#season" aria-label="Permalink to &quot;season?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>season?</strong>: <code>number</code></p></blockquote><p>regression: rows of a season, an integer ≥ 1, for the forecast that repeats the season before; default none</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/interfaces/SeriesMeasureOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SeriesMeasureOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SeriesMeasureOptions as default
};

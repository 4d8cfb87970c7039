import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Judge","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tuning/interfaces/Judge.md","filePath":"api/@qornn/tuning/interfaces/Judge.md"}');
const _sfc_main = { name: "api/@qornn/tuning/interfaces/Judge.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tuning</a> / Judge</p><h1 id="interface-judge" tabindex="-1">Interface: Judge <a class="header-anchor" href="#interface-judge" aria-label="Permalink to &quot;Interface: Judge&quot;">​</a></h1><p>What candidates are compared by.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="goal" tabindex="-1">goal <a class="header-anchor" href="#goal" aria-label="Permalink to &quot;goal&quot;">​</a></h3><blockquote><p><strong>goal</strong>: <a href="./../../tasks/type-aliases/MetricGoal"><code>MetricGoal</code></a></p></blockquote><hr><h3 id="isfraction" tabindex="-1">isFraction <a class="header-anchor" href="#isfraction" aria-label="Permalink to &quot;isFraction&quot;">​</a></h3><blockquote><p><strong>isFraction</strong>: <code>boolean</code></p></blockquote><p>whether the metric is a fraction of answers that are right</p><hr><h3 id="loss" tabindex="-1">loss <a class="header-anchor" href="#loss" aria-label="Permalink to &quot;loss&quot;">​</a></h3><blockquote><p><strong>loss</strong>: <code>string</code></p></blockquote><p>smaller is better; decides between equal metrics. It may be the primary metric itself</p><hr><h3 id="metric" tabindex="-1">metric <a class="header-anchor" href="#metric" aria-label="Permalink to &quot;metric&quot;">​</a></h3><blockquote><p><strong>metric</strong>: <code>string</code></p></blockquote><p>primary metric of the task</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tuning/interfaces/Judge.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Judge = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Judge as default
};

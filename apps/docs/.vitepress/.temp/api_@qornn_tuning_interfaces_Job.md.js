import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Job","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tuning/interfaces/Job.md","filePath":"api/@qornn/tuning/interfaces/Job.md"}');
const _sfc_main = { name: "api/@qornn/tuning/interfaces/Job.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tuning</a> / Job</p><h1 id="interface-job" tabindex="-1">Interface: Job <a class="header-anchor" href="#interface-job" aria-label="Permalink to &quot;Interface: Job&quot;">​</a></h1><p>One training of a candidate.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./Result"><code>Result</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="candidate" tabindex="-1">candidate <a class="header-anchor" href="#candidate" aria-label="Permalink to &quot;candidate&quot;">​</a></h3><blockquote><p><strong>candidate</strong>: <code>number</code></p></blockquote><hr><h3 id="replicate" tabindex="-1">replicate <a class="header-anchor" href="#replicate" aria-label="Permalink to &quot;replicate&quot;">​</a></h3><blockquote><p><strong>replicate</strong>: <code>number</code></p></blockquote><p>place among the trainings of the rung, from 0: decides seed and fold</p><hr><h3 id="rung" tabindex="-1">rung <a class="header-anchor" href="#rung" aria-label="Permalink to &quot;rung&quot;">​</a></h3><blockquote><p><strong>rung</strong>: <code>number</code></p></blockquote><p>place in the plan&#39;s rungs, from 0</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tuning/interfaces/Job.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Job = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Job as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RungPlan","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tuning/interfaces/RungPlan.md","filePath":"api/@qornn/tuning/interfaces/RungPlan.md"}');
const _sfc_main = { name: "api/@qornn/tuning/interfaces/RungPlan.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tuning</a> / RungPlan</p><h1 id="interface-rungplan" tabindex="-1">Interface: RungPlan <a class="header-anchor" href="#interface-rungplan" aria-label="Permalink to &quot;Interface: RungPlan&quot;">​</a></h1><p>How much is trained on which level.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="folds" tabindex="-1">folds <a class="header-anchor" href="#folds" aria-label="Permalink to &quot;folds&quot;">​</a></h3><blockquote><p><strong>folds</strong>: <code>number</code></p></blockquote><p>number of folds of cross-validation; 1 without</p><hr><h3 id="reduction" tabindex="-1">reduction <a class="header-anchor" href="#reduction" aria-label="Permalink to &quot;reduction&quot;">​</a></h3><blockquote><p><strong>reduction</strong>: <code>number</code></p></blockquote><p>one of so many candidates goes on to the next rung</p><hr><h3 id="rungs" tabindex="-1">rungs <a class="header-anchor" href="#rungs" aria-label="Permalink to &quot;rungs&quot;">​</a></h3><blockquote><p><strong>rungs</strong>: readonly <a href="./Rung"><code>Rung</code></a>[]</p></blockquote><p>from the cheapest to the full training; rungs with equal steps share their trainings, and the later one has more of them</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tuning/interfaces/RungPlan.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RungPlan = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RungPlan as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Rung","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tuning/interfaces/Rung.md","filePath":"api/@qornn/tuning/interfaces/Rung.md"}');
const _sfc_main = { name: "api/@qornn/tuning/interfaces/Rung.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tuning</a> / Rung</p><h1 id="interface-rung" tabindex="-1">Interface: Rung <a class="header-anchor" href="#interface-rung" aria-label="Permalink to &quot;Interface: Rung&quot;">​</a></h1><p>A level of successive halving.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="replicates" tabindex="-1">replicates <a class="header-anchor" href="#replicates" aria-label="Permalink to &quot;replicates&quot;">​</a></h3><blockquote><p><strong>replicates</strong>: <code>number</code></p></blockquote><p>number of trainings of each candidate, with different seeds and folds</p><hr><h3 id="steps" tabindex="-1">steps <a class="header-anchor" href="#steps" aria-label="Permalink to &quot;steps&quot;">​</a></h3><blockquote><p><strong>steps</strong>: <code>number</code></p></blockquote><p>training steps</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tuning/interfaces/Rung.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Rung = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Rung as default
};

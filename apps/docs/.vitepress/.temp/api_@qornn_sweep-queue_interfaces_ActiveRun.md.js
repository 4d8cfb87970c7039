import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ActiveRun","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/sweep-queue/interfaces/ActiveRun.md","filePath":"api/@qornn/sweep-queue/interfaces/ActiveRun.md"}');
const _sfc_main = { name: "api/@qornn/sweep-queue/interfaces/ActiveRun.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/sweep-queue</a> / ActiveRun</p><h1 id="interface-activerun" tabindex="-1">Interface: ActiveRun <a class="header-anchor" href="#interface-activerun" aria-label="Permalink to &quot;Interface: ActiveRun&quot;">​</a></h1><p>A run that is being trained.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><strong>name</strong>: <code>string</code></p></blockquote><hr><h3 id="silent" tabindex="-1">silent <a class="header-anchor" href="#silent" aria-label="Permalink to &quot;silent&quot;">​</a></h3><blockquote><p><strong>silent</strong>: <code>number</code></p></blockquote><p>seconds since its worker was heard of</p><hr><h3 id="step" tabindex="-1">step <a class="header-anchor" href="#step" aria-label="Permalink to &quot;step&quot;">​</a></h3><blockquote><p><strong>step</strong>: <code>number</code></p></blockquote><hr><h3 id="steps" tabindex="-1">steps <a class="header-anchor" href="#steps" aria-label="Permalink to &quot;steps&quot;">​</a></h3><blockquote><p><strong>steps</strong>: <code>number</code></p></blockquote><hr><h3 id="worker" tabindex="-1">worker <a class="header-anchor" href="#worker" aria-label="Permalink to &quot;worker&quot;">​</a></h3><blockquote><p><strong>worker</strong>: <code>string</code></p></blockquote><p>identity of its worker</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/sweep-queue/interfaces/ActiveRun.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ActiveRun = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ActiveRun as default
};

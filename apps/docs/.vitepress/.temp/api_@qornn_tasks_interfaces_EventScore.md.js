import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: EventScore","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/interfaces/EventScore.md","filePath":"api/@qornn/tasks/interfaces/EventScore.md"}');
const _sfc_main = { name: "api/@qornn/tasks/interfaces/EventScore.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / EventScore</p><h1 id="interface-eventscore" tabindex="-1">Interface: EventScore <a class="header-anchor" href="#interface-eventscore" aria-label="Permalink to &quot;Interface: EventScore&quot;">​</a></h1><p>Precision, recall and F1 of events.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="f1" tabindex="-1">f1 <a class="header-anchor" href="#f1" aria-label="Permalink to &quot;f1&quot;">​</a></h3><blockquote><p><strong>f1</strong>: <code>number</code> | <code>null</code></p></blockquote><p>null if there are neither</p><hr><h3 id="matched" tabindex="-1">matched <a class="header-anchor" href="#matched" aria-label="Permalink to &quot;matched&quot;">​</a></h3><blockquote><p><strong>matched</strong>: <code>number</code></p></blockquote><p>matched events</p><hr><h3 id="precision" tabindex="-1">precision <a class="header-anchor" href="#precision" aria-label="Permalink to &quot;precision&quot;">​</a></h3><blockquote><p><strong>precision</strong>: <code>number</code> | <code>null</code></p></blockquote><p>matched of the predicted; null if none is predicted</p><hr><h3 id="predicted" tabindex="-1">predicted <a class="header-anchor" href="#predicted" aria-label="Permalink to &quot;predicted&quot;">​</a></h3><blockquote><p><strong>predicted</strong>: <code>number</code></p></blockquote><p>predicted events</p><hr><h3 id="recall" tabindex="-1">recall <a class="header-anchor" href="#recall" aria-label="Permalink to &quot;recall&quot;">​</a></h3><blockquote><p><strong>recall</strong>: <code>number</code> | <code>null</code></p></blockquote><p>matched of the true; null if there is none</p><hr><h3 id="true" tabindex="-1">true <a class="header-anchor" href="#true" aria-label="Permalink to &quot;true&quot;">​</a></h3><blockquote><p><strong>true</strong>: <code>number</code></p></blockquote><p>true events</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/interfaces/EventScore.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const EventScore = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  EventScore as default
};

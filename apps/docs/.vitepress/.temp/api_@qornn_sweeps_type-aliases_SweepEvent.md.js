import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SweepEvent","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/sweeps/type-aliases/SweepEvent.md","filePath":"api/@qornn/sweeps/type-aliases/SweepEvent.md"}');
const _sfc_main = { name: "api/@qornn/sweeps/type-aliases/SweepEvent.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/sweeps</a> / SweepEvent</p><h1 id="type-alias-sweepevent" tabindex="-1">Type Alias: SweepEvent <a class="header-anchor" href="#type-alias-sweepevent" aria-label="Permalink to &quot;Type Alias: SweepEvent&quot;">​</a></h1><blockquote><p><strong>SweepEvent</strong> = <code>object</code> &amp; ({ <code>kind</code>: <code>&quot;begun&quot;</code>; <code>rung</code>: <code>number</code>; } | { <code>kind</code>: <code>&quot;paused&quot;</code>; <code>rung</code>: <code>number</code>; <code>seconds</code>: <code>number</code>; <code>steps</code>: <code>number</code>; <code>validation</code>: <code>number</code> | <code>null</code>; <code>value</code>: <code>number</code> | <code>null</code>; } | { <code>kind</code>: <code>&quot;ended&quot;</code>; <code>rung</code>: <code>number</code>; <code>seconds</code>: <code>number</code>; <code>steps</code>: <code>number</code>; <code>stopped</code>: <code>string</code>; <code>test</code>: <code>number</code> | <code>null</code>; <code>validation</code>: <code>number</code> | <code>null</code>; <code>value</code>: <code>number</code> | <code>null</code>; } | { <code>kind</code>: <code>&quot;retried&quot;</code>; <code>reason</code>: <code>string</code>; } | { <code>kind</code>: <code>&quot;failed&quot;</code>; <code>reason</code>: <code>string</code>; } | { <code>kind</code>: <code>&quot;interrupted&quot;</code>; <code>seconds</code>: <code>number</code>; <code>steps</code>: <code>number</code>; } | { <code>kind</code>: <code>&quot;stopped&quot;</code>; })</p></blockquote><p>One line of <code>events.jsonl</code>: what happened to a run, by its name.</p><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><h3 id="run" tabindex="-1">run <a class="header-anchor" href="#run" aria-label="Permalink to &quot;run&quot;">​</a></h3><blockquote><p><strong>run</strong>: <code>string</code></p></blockquote><h3 id="time" tabindex="-1">time <a class="header-anchor" href="#time" aria-label="Permalink to &quot;time&quot;">​</a></h3><blockquote><p><strong>time</strong>: <code>string</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/sweeps/type-aliases/SweepEvent.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SweepEvent = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SweepEvent as default
};

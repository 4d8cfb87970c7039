import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: TuneEvent","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tuning/type-aliases/TuneEvent.md","filePath":"api/@qornn/tuning/type-aliases/TuneEvent.md"}');
const _sfc_main = { name: "api/@qornn/tuning/type-aliases/TuneEvent.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tuning</a> / TuneEvent</p><h1 id="type-alias-tuneevent" tabindex="-1">Type Alias: TuneEvent <a class="header-anchor" href="#type-alias-tuneevent" aria-label="Permalink to &quot;Type Alias: TuneEvent&quot;">​</a></h1><blockquote><p><strong>TuneEvent</strong> = <code>object</code> &amp; ({ <code>cells</code>: readonly <code>string</code>[]; <code>judge</code>: <a href="./../interfaces/Judge"><code>Judge</code></a>; <code>kind</code>: <code>&quot;begun&quot;</code>; <code>plan</code>: <a href="./../interfaces/RungPlan"><code>RungPlan</code></a>; <code>resumed</code>: <code>number</code>; <code>workers</code>: <code>number</code>; } | { <code>candidate</code>: <a href="./../interfaces/Candidate"><code>Candidate</code></a>; <code>kind</code>: <code>&quot;started&quot;</code>; <code>replicate</code>: <code>number</code>; <code>rung</code>: <code>number</code>; } | { <code>best</code>: <a href="./../interfaces/Score"><code>Score</code></a> | <code>undefined</code>; <code>candidate</code>: <a href="./../interfaces/Candidate"><code>Candidate</code></a>; <code>kind</code>: <code>&quot;result&quot;</code>; <code>result</code>: <a href="./../interfaces/Result"><code>Result</code></a>; <code>score</code>: <a href="./../interfaces/Score"><code>Score</code></a> | <code>undefined</code>; } | { <code>candidate</code>: <a href="./../interfaces/Candidate"><code>Candidate</code></a>; <code>kind</code>: <code>&quot;final&quot;</code>; <code>seeds</code>: <code>number</code>; <code>steps</code>: <code>number</code>; } | { <code>kind</code>: <code>&quot;test&quot;</code>; })</p></blockquote><p>Progress of a search.</p><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><h3 id="elapsed" tabindex="-1">elapsed <a class="header-anchor" href="#elapsed" aria-label="Permalink to &quot;elapsed&quot;">​</a></h3><blockquote><p><strong>elapsed</strong>: <code>number</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tuning/type-aliases/TuneEvent.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TuneEvent = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TuneEvent as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: GoalOutcome","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/interfaces/GoalOutcome.md","filePath":"api/@qornn/benchmarks/interfaces/GoalOutcome.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/interfaces/GoalOutcome.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / GoalOutcome</p><h1 id="interface-goaloutcome" tabindex="-1">Interface: GoalOutcome <a class="header-anchor" href="#interface-goaloutcome" aria-label="Permalink to &quot;Interface: GoalOutcome&quot;">​</a></h1><p>A goal and what was achieved.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./Goal"><code>Goal</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="against" tabindex="-1">against <a class="header-anchor" href="#against" aria-label="Permalink to &quot;against&quot;">​</a></h3><blockquote><p><strong>against</strong>: <code>string</code></p></blockquote><p>name of the contestant to beat, or <a href="./../variables/ITS_LIMIT">ITS_LIMIT</a></p><h4 id="inherited-from" tabindex="-1">Inherited from <a class="header-anchor" href="#inherited-from" aria-label="Permalink to &quot;Inherited from&quot;">​</a></h4><p><a href="./Goal"><code>Goal</code></a>.<a href="./Goal#against"><code>against</code></a></p><hr><h3 id="atleast" tabindex="-1">atLeast <a class="header-anchor" href="#atleast" aria-label="Permalink to &quot;atLeast&quot;">​</a></h3><blockquote><p><strong>atLeast</strong>: <code>number</code></p></blockquote><p>minimum speedup</p><h4 id="inherited-from-1" tabindex="-1">Inherited from <a class="header-anchor" href="#inherited-from-1" aria-label="Permalink to &quot;Inherited from&quot;">​</a></h4><p><a href="./Goal"><code>Goal</code></a>.<a href="./Goal#atleast"><code>atLeast</code></a></p><hr><h3 id="contestant" tabindex="-1">contestant <a class="header-anchor" href="#contestant" aria-label="Permalink to &quot;contestant&quot;">​</a></h3><blockquote><p><strong>contestant</strong>: <code>string</code></p></blockquote><p>name of a contestant</p><h4 id="inherited-from-2" tabindex="-1">Inherited from <a class="header-anchor" href="#inherited-from-2" aria-label="Permalink to &quot;Inherited from&quot;">​</a></h4><p><a href="./Goal"><code>Goal</code></a>.<a href="./Goal#contestant"><code>contestant</code></a></p><hr><h3 id="got" tabindex="-1">got <a class="header-anchor" href="#got" aria-label="Permalink to &quot;got&quot;">​</a></h3><blockquote><p><strong>got</strong>: <code>number</code></p></blockquote><p>ratio of medians</p><hr><h3 id="reached" tabindex="-1">reached <a class="header-anchor" href="#reached" aria-label="Permalink to &quot;reached&quot;">​</a></h3><blockquote><p><strong>reached</strong>: <code>boolean</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/interfaces/GoalOutcome.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GoalOutcome = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GoalOutcome as default
};

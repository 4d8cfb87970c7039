import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PlanSources","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/sweeps/interfaces/PlanSources.md","filePath":"api/@qornn/sweeps/interfaces/PlanSources.md"}');
const _sfc_main = { name: "api/@qornn/sweeps/interfaces/PlanSources.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/sweeps</a> / PlanSources</p><h1 id="interface-plansources" tabindex="-1">Interface: PlanSources <a class="header-anchor" href="#interface-plansources" aria-label="Permalink to &quot;Interface: PlanSources&quot;">​</a></h1><p>Where the configurations of a sweep come from.</p><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="complete" tabindex="-1">complete()? <a class="header-anchor" href="#complete" aria-label="Permalink to &quot;complete()?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>complete</strong>(<code>document</code>): <code>object</code></p></blockquote><p>makes a configuration with settings complete, such as paths that count from a folder; default: nothing</p><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><h5 id="document" tabindex="-1">document <a class="header-anchor" href="#document" aria-label="Permalink to &quot;document&quot;">​</a></h5><p><code>object</code></p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>object</code></p><hr><h3 id="document-1" tabindex="-1">document() <a class="header-anchor" href="#document-1" aria-label="Permalink to &quot;document()&quot;">​</a></h3><blockquote><p><strong>document</strong>(<code>source</code>): <code>Promise</code>&lt;<code>object</code>&gt;</p></blockquote><p>Reads the configuration of a source, without validating it; its plugins are loaded.</p><h4 id="parameters-1" tabindex="-1">Parameters <a class="header-anchor" href="#parameters-1" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><h5 id="source" tabindex="-1">source <a class="header-anchor" href="#source" aria-label="Permalink to &quot;source&quot;">​</a></h5><p><code>string</code></p><h4 id="returns-1" tabindex="-1">Returns <a class="header-anchor" href="#returns-1" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>Promise</code>&lt;<code>object</code>&gt;</p><h4 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h4><p>when there is no such source</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/sweeps/interfaces/PlanSources.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PlanSources = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PlanSources as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SweepReport","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/sweeps/type-aliases/SweepReport.md","filePath":"api/@qornn/sweeps/type-aliases/SweepReport.md"}');
const _sfc_main = { name: "api/@qornn/sweeps/type-aliases/SweepReport.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/sweeps</a> / SweepReport</p><h1 id="type-alias-sweepreport" tabindex="-1">Type Alias: SweepReport <a class="header-anchor" href="#type-alias-sweepreport" aria-label="Permalink to &quot;Type Alias: SweepReport&quot;">​</a></h1><blockquote><p><strong>SweepReport</strong> = { <code>done</code>: <code>number</code>; <code>kind</code>: <code>&quot;started&quot;</code>; <code>steps</code>: <code>ReadonlyMap</code>&lt;<code>string</code>, <code>number</code>&gt;; } | { <code>kind</code>: <code>&quot;progress&quot;</code>; <code>progress</code>: <a href="./RunProgress"><code>RunProgress</code></a>; <code>run</code>: <a href="./../interfaces/SweepRun"><code>SweepRun</code></a>; } | { <code>event</code>: <a href="./SweepEvent"><code>SweepEvent</code></a>; <code>kind</code>: <a href="./SweepEvent"><code>SweepEvent</code></a>[<code>&quot;kind&quot;</code>]; <code>run</code>: <a href="./../interfaces/SweepRun"><code>SweepRun</code></a>; }</p></blockquote><p>What a sweep reports while it runs.</p><h2 id="union-members" tabindex="-1">Union Members <a class="header-anchor" href="#union-members" aria-label="Permalink to &quot;Union Members&quot;">​</a></h2><h3 id="type-literal" tabindex="-1">Type Literal <a class="header-anchor" href="#type-literal" aria-label="Permalink to &quot;Type Literal&quot;">​</a></h3><p>{ <code>done</code>: <code>number</code>; <code>kind</code>: <code>&quot;started&quot;</code>; <code>steps</code>: <code>ReadonlyMap</code>&lt;<code>string</code>, <code>number</code>&gt;; }</p><p><code>done</code>: number of runs that had ended before; <code>steps</code>: steps of runs before, by name, all of them for those that had ended</p><hr><h3 id="type-literal-1" tabindex="-1">Type Literal <a class="header-anchor" href="#type-literal-1" aria-label="Permalink to &quot;Type Literal&quot;">​</a></h3><p>{ <code>kind</code>: <code>&quot;progress&quot;</code>; <code>progress</code>: <a href="./RunProgress"><code>RunProgress</code></a>; <code>run</code>: <a href="./../interfaces/SweepRun"><code>SweepRun</code></a>; }</p><hr><h3 id="type-literal-2" tabindex="-1">Type Literal <a class="header-anchor" href="#type-literal-2" aria-label="Permalink to &quot;Type Literal&quot;">​</a></h3><p>{ <code>event</code>: <a href="./SweepEvent"><code>SweepEvent</code></a>; <code>kind</code>: <a href="./SweepEvent"><code>SweepEvent</code></a>[<code>&quot;kind&quot;</code>]; <code>run</code>: <a href="./../interfaces/SweepRun"><code>SweepRun</code></a>; }</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/sweeps/type-aliases/SweepReport.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SweepReport = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SweepReport as default
};

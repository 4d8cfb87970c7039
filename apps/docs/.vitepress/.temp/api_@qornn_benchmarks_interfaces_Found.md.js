import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Found<Program>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/interfaces/Found.md","filePath":"api/@qornn/benchmarks/interfaces/Found.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/interfaces/Found.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / Found</p><h1 id="interface-found-program" tabindex="-1">Interface: Found&lt;Program&gt; <a class="header-anchor" href="#interface-found-program" aria-label="Permalink to &quot;Interface: Found\\&lt;Program\\&gt;&quot;">​</a></h1><p>The program of a peer if it is there, and what to say of it.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="program" tabindex="-1">Program <a class="header-anchor" href="#program" aria-label="Permalink to &quot;Program&quot;">​</a></h3><p><code>Program</code></p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="program-1" tabindex="-1">program <a class="header-anchor" href="#program-1" aria-label="Permalink to &quot;program&quot;">​</a></h3><blockquote><p><strong>program</strong>: <code>Program</code> | <code>undefined</code></p></blockquote><hr><h3 id="state" tabindex="-1">state <a class="header-anchor" href="#state" aria-label="Permalink to &quot;state&quot;">​</a></h3><blockquote><p><strong>state</strong>: <a href="./../type-aliases/PeerState"><code>PeerState</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/interfaces/Found.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Found = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Found as default
};

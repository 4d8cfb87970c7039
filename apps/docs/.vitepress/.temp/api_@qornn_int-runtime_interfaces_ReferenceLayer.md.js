import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ReferenceLayer","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/interfaces/ReferenceLayer.md","filePath":"api/@qornn/int-runtime/interfaces/ReferenceLayer.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/interfaces/ReferenceLayer.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / ReferenceLayer</p><h1 id="interface-referencelayer" tabindex="-1">Interface: ReferenceLayer <a class="header-anchor" href="#interface-referencelayer" aria-label="Permalink to &quot;Interface: ReferenceLayer&quot;">​</a></h1><p>A layer computed by its formula in BigInt.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="start" tabindex="-1">start <a class="header-anchor" href="#start" aria-label="Permalink to &quot;start&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>start</strong>: readonly (readonly <code>bigint</code>[])[]</p></blockquote><p>the initial state vectors</p><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="step" tabindex="-1">step() <a class="header-anchor" href="#step" aria-label="Permalink to &quot;step()&quot;">​</a></h3><blockquote><p><strong>step</strong>(<code>states</code>, <code>input</code>): <code>object</code></p></blockquote><p>Runs one time step of one stream.</p><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><h5 id="states" tabindex="-1">states <a class="header-anchor" href="#states" aria-label="Permalink to &quot;states&quot;">​</a></h5><p>readonly (readonly <code>bigint</code>[])[]</p><h5 id="input" tabindex="-1">input <a class="header-anchor" href="#input" aria-label="Permalink to &quot;input&quot;">​</a></h5><p>readonly <code>bigint</code>[]</p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>object</code></p><h5 id="output" tabindex="-1">output <a class="header-anchor" href="#output" aria-label="Permalink to &quot;output&quot;">​</a></h5><blockquote><p><strong>output</strong>: <code>bigint</code>[]</p></blockquote><h5 id="states-1" tabindex="-1">states <a class="header-anchor" href="#states-1" aria-label="Permalink to &quot;states&quot;">​</a></h5><blockquote><p><strong>states</strong>: <code>bigint</code>[][]</p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/interfaces/ReferenceLayer.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ReferenceLayer = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ReferenceLayer as default
};

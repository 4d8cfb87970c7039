import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SizedNetwork","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/report/interfaces/SizedNetwork.md","filePath":"api/@qornn/report/interfaces/SizedNetwork.md"}');
const _sfc_main = { name: "api/@qornn/report/interfaces/SizedNetwork.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/report</a> / SizedNetwork</p><h1 id="interface-sizednetwork" tabindex="-1">Interface: SizedNetwork <a class="header-anchor" href="#interface-sizednetwork" aria-label="Permalink to &quot;Interface: SizedNetwork&quot;">​</a></h1><p>A network with a size and a metric.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="bytes" tabindex="-1">bytes <a class="header-anchor" href="#bytes" aria-label="Permalink to &quot;bytes&quot;">​</a></h3><blockquote><p><strong>bytes</strong>: <code>number</code></p></blockquote><blockquote><p>0</p></blockquote><hr><h3 id="ischosen" tabindex="-1">isChosen? <a class="header-anchor" href="#ischosen" aria-label="Permalink to &quot;isChosen?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>isChosen?</strong>: <code>boolean</code></p></blockquote><p>whether it was taken, shown by a circle around the point; default false</p><hr><h3 id="isinteger" tabindex="-1">isInteger? <a class="header-anchor" href="#isinteger" aria-label="Permalink to &quot;isInteger?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>isInteger?</strong>: <code>boolean</code></p></blockquote><p>whether it runs in integers: others are hollow and never on the front; default true</p><hr><h3 id="kind" tabindex="-1">kind? <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>kind?</strong>: <code>string</code></p></blockquote><p>networks of a kind share a color and a symbol, which a legend names; default: none</p><hr><h3 id="label" tabindex="-1">label <a class="header-anchor" href="#label" aria-label="Permalink to &quot;label&quot;">​</a></h3><blockquote><p><strong>label</strong>: <code>string</code></p></blockquote><p>short, beside its point</p><hr><h3 id="range" tabindex="-1">range? <a class="header-anchor" href="#range" aria-label="Permalink to &quot;range?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>range?</strong>: readonly [<code>number</code>, <code>number</code>]</p></blockquote><p>ends of a bar at the point, such as those of its seeds; default: none</p><hr><h3 id="value" tabindex="-1">value <a class="header-anchor" href="#value" aria-label="Permalink to &quot;value&quot;">​</a></h3><blockquote><p><strong>value</strong>: <code>number</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/report/interfaces/SizedNetwork.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SizedNetwork = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SizedNetwork as default
};

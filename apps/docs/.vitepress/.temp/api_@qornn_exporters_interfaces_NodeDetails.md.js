import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: NodeDetails","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/interfaces/NodeDetails.md","filePath":"api/@qornn/exporters/interfaces/NodeDetails.md"}');
const _sfc_main = { name: "api/@qornn/exporters/interfaces/NodeDetails.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / NodeDetails</p><h1 id="interface-nodedetails" tabindex="-1">Interface: NodeDetails <a class="header-anchor" href="#interface-nodedetails" aria-label="Permalink to &quot;Interface: NodeDetails&quot;">​</a></h1><p>What a node has beside operator, inputs and name.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="attributes" tabindex="-1">attributes? <a class="header-anchor" href="#attributes" aria-label="Permalink to &quot;attributes?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>attributes?</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../type-aliases/OnnxAttribute"><code>OnnxAttribute</code></a>&gt;&gt;</p></blockquote><hr><h3 id="doc" tabindex="-1">doc? <a class="header-anchor" href="#doc" aria-label="Permalink to &quot;doc?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>doc?</strong>: <code>string</code></p></blockquote><p>what the node computes, for people who look at the graph</p><hr><h3 id="type" tabindex="-1">type? <a class="header-anchor" href="#type" aria-label="Permalink to &quot;type?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>type?</strong>: <code>&quot;BOOL&quot;</code> | <code>&quot;FLOAT&quot;</code> | <code>&quot;UINT8&quot;</code> | <code>&quot;INT16&quot;</code> | <code>&quot;INT32&quot;</code> | <code>&quot;INT64&quot;</code> | <code>&quot;DOUBLE&quot;</code></p></blockquote><p>element type of the output; default that of the first input</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/interfaces/NodeDetails.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const NodeDetails = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  NodeDetails as default
};

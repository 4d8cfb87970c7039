import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LayerContents","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/interfaces/LayerContents.md","filePath":"api/@qornn/int-runtime/interfaces/LayerContents.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/interfaces/LayerContents.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / LayerContents</p><h1 id="interface-layercontents" tabindex="-1">Interface: LayerContents <a class="header-anchor" href="#interface-layercontents" aria-label="Permalink to &quot;Interface: LayerContents&quot;">​</a></h1><p>Contents of a layer, independent of its kind.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="constants" tabindex="-1">constants <a class="header-anchor" href="#constants" aria-label="Permalink to &quot;constants&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>constants</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../type-aliases/ContainedConstant"><code>ContainedConstant</code></a>&gt;&gt;</p></blockquote><p>all other constants, by name of the layer&#39;s field</p><hr><h3 id="matrices" tabindex="-1">matrices <a class="header-anchor" href="#matrices" aria-label="Permalink to &quot;matrices&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>matrices</strong>: readonly <a href="./ContainedMatrix"><code>ContainedMatrix</code></a>[]</p></blockquote><hr><h3 id="states" tabindex="-1">states <a class="header-anchor" href="#states" aria-label="Permalink to &quot;states&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>states</strong>: readonly <a href="./ContainedState"><code>ContainedState</code></a>[]</p></blockquote><p>the state vectors, in the order of <code>states</code> of the kind</p><hr><h3 id="summary" tabindex="-1">summary <a class="header-anchor" href="#summary" aria-label="Permalink to &quot;summary&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>summary</strong>: <code>string</code></p></blockquote><p>the constants in one line, with the symbols of the kind&#39;s formula</p><hr><h3 id="vectorparameters" tabindex="-1">vectorParameters <a class="header-anchor" href="#vectorparameters" aria-label="Permalink to &quot;vectorParameters&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>vectorParameters</strong>: <code>number</code></p></blockquote><p>number of trained parameters outside the matrices: biases, thresholds, initial states</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/interfaces/LayerContents.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LayerContents = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LayerContents as default
};

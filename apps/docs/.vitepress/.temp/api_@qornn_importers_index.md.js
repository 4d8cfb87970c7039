import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"@qornn/importers","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/importers/index.md","filePath":"api/@qornn/importers/index.md"}');
const _sfc_main = { name: "api/@qornn/importers/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / @qornn/importers</p><h1 id="qornn-importers" tabindex="-1">@qornn/importers <a class="header-anchor" href="#qornn-importers" aria-label="Permalink to &quot;@qornn/importers&quot;">​</a></h1><h2 id="classes" tabindex="-1">Classes <a class="header-anchor" href="#classes" aria-label="Permalink to &quot;Classes&quot;">​</a></h2><ul><li><a href="./classes/ImportError">ImportError</a></li></ul><h2 id="interfaces" tabindex="-1">Interfaces <a class="header-anchor" href="#interfaces" aria-label="Permalink to &quot;Interfaces&quot;">​</a></h2><ul><li><a href="./interfaces/BuildOptions">BuildOptions</a></li><li><a href="./interfaces/CellConfig">CellConfig</a></li><li><a href="./interfaces/DirectionWeights">DirectionWeights</a></li><li><a href="./interfaces/KerasOptions">KerasOptions</a></li><li><a href="./interfaces/NetworkWeights">NetworkWeights</a></li><li><a href="./interfaces/OnnxOptions">OnnxOptions</a></li><li><a href="./interfaces/ReadoutWeights">ReadoutWeights</a></li><li><a href="./interfaces/RecurrentWeights">RecurrentWeights</a></li><li><a href="./interfaces/TorchOptions">TorchOptions</a></li></ul><h2 id="type-aliases" tabindex="-1">Type Aliases <a class="header-anchor" href="#type-aliases" aria-label="Permalink to &quot;Type Aliases&quot;">​</a></h2><ul><li><a href="./type-aliases/ImportedCell">ImportedCell</a></li><li><a href="./type-aliases/ImportOptions">ImportOptions</a></li><li><a href="./type-aliases/MergeMode">MergeMode</a></li><li><a href="./type-aliases/ReadOptions">ReadOptions</a></li><li><a href="./type-aliases/ReadoutActivation">ReadoutActivation</a></li><li><a href="./type-aliases/RnnActivation">RnnActivation</a></li><li><a href="./type-aliases/WeightsFile">WeightsFile</a></li><li><a href="./type-aliases/WeightsFormat">WeightsFormat</a></li></ul><h2 id="functions" tabindex="-1">Functions <a class="header-anchor" href="#functions" aria-label="Permalink to &quot;Functions&quot;">​</a></h2><ul><li><a href="./functions/assignNetwork">assignNetwork</a></li><li><a href="./functions/buildNetwork">buildNetwork</a></li><li><a href="./functions/cellConfig">cellConfig</a></li><li><a href="./functions/formatOf">formatOf</a></li><li><a href="./functions/importWeights">importWeights</a></li><li><a href="./functions/readKeras">readKeras</a></li><li><a href="./functions/readNetwork">readNetwork</a></li><li><a href="./functions/readOnnx">readOnnx</a></li><li><a href="./functions/readTorch">readTorch</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/importers/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};

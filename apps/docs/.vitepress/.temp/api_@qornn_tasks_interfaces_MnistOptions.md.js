import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: MnistOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/interfaces/MnistOptions.md","filePath":"api/@qornn/tasks/interfaces/MnistOptions.md"}');
const _sfc_main = { name: "api/@qornn/tasks/interfaces/MnistOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / MnistOptions</p><h1 id="interface-mnistoptions" tabindex="-1">Interface: MnistOptions <a class="header-anchor" href="#interface-mnistoptions" aria-label="Permalink to &quot;Interface: MnistOptions&quot;">​</a></h1><p>Options of <a href="./../functions/sequentialMnist">sequentialMnist</a> and <a href="./../functions/permutedMnist">permutedMnist</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="seed" tabindex="-1">seed? <a class="header-anchor" href="#seed" aria-label="Permalink to &quot;seed?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>seed?</strong>: <code>number</code></p></blockquote><p>random seed of the order of the training images, an integer; default 0</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/interfaces/MnistOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MnistOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MnistOptions as default
};

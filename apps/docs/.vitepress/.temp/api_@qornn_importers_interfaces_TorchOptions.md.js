import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: TorchOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/importers/interfaces/TorchOptions.md","filePath":"api/@qornn/importers/interfaces/TorchOptions.md"}');
const _sfc_main = { name: "api/@qornn/importers/interfaces/TorchOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/importers</a> / TorchOptions</p><h1 id="interface-torchoptions" tabindex="-1">Interface: TorchOptions <a class="header-anchor" href="#interface-torchoptions" aria-label="Permalink to &quot;Interface: TorchOptions&quot;">​</a></h1><p>Options of <a href="./../functions/readTorch">readTorch</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="activation" tabindex="-1">activation? <a class="header-anchor" href="#activation" aria-label="Permalink to &quot;activation?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>activation?</strong>: <a href="./../type-aliases/RnnActivation"><code>RnnActivation</code></a></p></blockquote><p>σ of <code>nn.RNN</code>, its <code>nonlinearity</code>, which a state dict does not say; default <code>&#39;tanh&#39;</code></p><hr><h3 id="cell" tabindex="-1">cell? <a class="header-anchor" href="#cell" aria-label="Permalink to &quot;cell?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>cell?</strong>: <a href="./../type-aliases/ImportedCell"><code>ImportedCell</code></a></p></blockquote><p>type of the recurrent layers; another one in the file is an error. Default: that of the file</p><hr><h3 id="prefix" tabindex="-1">prefix? <a class="header-anchor" href="#prefix" aria-label="Permalink to &quot;prefix?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>prefix?</strong>: <code>string</code></p></blockquote><p>the recurrent module to read, as <code>encoder.rnn</code>; its other layers, except a named <code>readout</code>, are then ignored. Default: the only one in the file, which then may have nothing else but a readout</p><hr><h3 id="readout" tabindex="-1">readout? <a class="header-anchor" href="#readout" aria-label="Permalink to &quot;readout?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>readout?</strong>: <code>string</code> | <code>null</code></p></blockquote><p>name of the dense layer after it, as <code>fc</code>; null leaves it out. Default: the only matrix that fits; with <code>prefix</code>, none</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/importers/interfaces/TorchOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TorchOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TorchOptions as default
};

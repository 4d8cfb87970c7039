import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: assignNetwork()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/importers/functions/assignNetwork.md","filePath":"api/@qornn/importers/functions/assignNetwork.md"}');
const _sfc_main = { name: "api/@qornn/importers/functions/assignNetwork.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/importers</a> / assignNetwork</p><h1 id="function-assignnetwork" tabindex="-1">Function: assignNetwork() <a class="header-anchor" href="#function-assignnetwork" aria-label="Permalink to &quot;Function: assignNetwork()&quot;">​</a></h1><blockquote><p><strong>assignNetwork</strong>(<code>model</code>, <code>network</code>): <code>void</code></p></blockquote><p>Writes the weights of a network into a model with the same layers, for instance that of <code>buildModel</code> of <code>@qornn/training</code>. Variables of quantizers, such as learned steps, start anew from these weights.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h3><p><code>LayersModel</code></p><p>recurrent layers of <code>@qornn/cells</code>, or <code>tf.layers.bidirectional</code> of one, as many as the network has, and at most one dense layer. Biases that the network lacks become 0. A dense layer keeps its weights if the network has no readout</p><h3 id="network" tabindex="-1">network <a class="header-anchor" href="#network" aria-label="Permalink to &quot;network&quot;">​</a></h3><p><a href="./../interfaces/NetworkWeights"><code>NetworkWeights</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>void</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ImportError when the model has other layers or shapes; then nothing is written</p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">assignNetwork</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(model, </span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">readTorch</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(bytes));</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/importers/functions/assignNetwork.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const assignNetwork = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  assignNetwork as default
};

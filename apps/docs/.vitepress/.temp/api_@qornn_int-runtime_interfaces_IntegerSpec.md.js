import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: IntegerSpec<Spec>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/interfaces/IntegerSpec.md","filePath":"api/@qornn/int-runtime/interfaces/IntegerSpec.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/interfaces/IntegerSpec.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / IntegerSpec</p><h1 id="interface-integerspec-spec" tabindex="-1">Interface: IntegerSpec&lt;Spec&gt; <a class="header-anchor" href="#interface-integerspec-spec" aria-label="Permalink to &quot;Interface: IntegerSpec\\&lt;Spec\\&gt;&quot;">​</a></h1><p>A trained network as plain data: result of <code>describe</code> of <code>@qornn/cells</code>, input of <code>calibrate</code> and <code>compile</code>.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="spec" tabindex="-1">Spec <a class="header-anchor" href="#spec" aria-label="Permalink to &quot;Spec&quot;">​</a></h3><p><code>Spec</code> <em>extends</em> <a href="./BaseSpec"><code>BaseSpec</code></a> = <a href="./../type-aliases/RecurrentSpec"><code>RecurrentSpec</code></a></p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="inputs" tabindex="-1">inputs <a class="header-anchor" href="#inputs" aria-label="Permalink to &quot;inputs&quot;">​</a></h3><blockquote><p><strong>inputs</strong>: <code>number</code></p></blockquote><p>number of input features</p><hr><h3 id="layers" tabindex="-1">layers <a class="header-anchor" href="#layers" aria-label="Permalink to &quot;layers&quot;">​</a></h3><blockquote><p><strong>layers</strong>: <code>Spec</code>[]</p></blockquote><p>the output of layer l is the input of layer l + 1</p><hr><h3 id="pooling" tabindex="-1">pooling? <a class="header-anchor" href="#pooling" aria-label="Permalink to &quot;pooling?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>pooling?</strong>: <code>&quot;mean&quot;</code></p></blockquote><p><code>&#39;mean&#39;</code>: the answer is the mean of the outputs over the time steps; only without <code>returnSequences</code>. Default: the output of the last</p><hr><h3 id="readout" tabindex="-1">readout <a class="header-anchor" href="#readout" aria-label="Permalink to &quot;readout&quot;">​</a></h3><blockquote><p><strong>readout</strong>: <a href="./ReadoutSpec"><code>ReadoutSpec</code></a></p></blockquote><hr><h3 id="returnsequences" tabindex="-1">returnSequences <a class="header-anchor" href="#returnsequences" aria-label="Permalink to &quot;returnSequences&quot;">​</a></h3><blockquote><p><strong>returnSequences</strong>: <code>boolean</code></p></blockquote><p>whether the network has an output at every time step, or only at the last</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/interfaces/IntegerSpec.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const IntegerSpec = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  IntegerSpec as default
};

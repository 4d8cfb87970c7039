import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SignalToNoise","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/interfaces/SignalToNoise.md","filePath":"api/@qornn/int-runtime/interfaces/SignalToNoise.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/interfaces/SignalToNoise.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / SignalToNoise</p><h1 id="interface-signaltonoise" tabindex="-1">Interface: SignalToNoise <a class="header-anchor" href="#interface-signaltonoise" aria-label="Permalink to &quot;Interface: SignalToNoise&quot;">​</a></h1><p>Signal-to-noise ratio in decibels: 10 · log₁₀(Σ signal² / Σ noise²). Infinity without noise, −Infinity without a signal.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="overall" tabindex="-1">overall <a class="header-anchor" href="#overall" aria-label="Permalink to &quot;overall&quot;">​</a></h3><blockquote><p><strong>overall</strong>: <code>number</code></p></blockquote><p>over everything</p><hr><h3 id="steps" tabindex="-1">steps <a class="header-anchor" href="#steps" aria-label="Permalink to &quot;steps&quot;">​</a></h3><blockquote><p><strong>steps</strong>: <code>number</code>[]</p></blockquote><p>over all units and sequences, at each time step</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/interfaces/SignalToNoise.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SignalToNoise = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SignalToNoise as default
};

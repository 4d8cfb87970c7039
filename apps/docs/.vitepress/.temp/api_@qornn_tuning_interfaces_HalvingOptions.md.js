import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: HalvingOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tuning/interfaces/HalvingOptions.md","filePath":"api/@qornn/tuning/interfaces/HalvingOptions.md"}');
const _sfc_main = { name: "api/@qornn/tuning/interfaces/HalvingOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tuning</a> / HalvingOptions</p><h1 id="interface-halvingoptions" tabindex="-1">Interface: HalvingOptions <a class="header-anchor" href="#interface-halvingoptions" aria-label="Permalink to &quot;Interface: HalvingOptions&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="apply" tabindex="-1">apply <a class="header-anchor" href="#apply" aria-label="Permalink to &quot;apply&quot;">​</a></h3><blockquote><p><strong>apply</strong>: (<code>settings</code>) =&gt; <code>object</code> | <code>undefined</code></p></blockquote><p>a configuration with settings; undefined if they contradict each other</p><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><h5 id="settings" tabindex="-1">settings <a class="header-anchor" href="#settings" aria-label="Permalink to &quot;settings&quot;">​</a></h5><p><a href="./../../sweeps/type-aliases/Settings"><code>Settings</code></a></p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>object</code> | <code>undefined</code></p><hr><h3 id="firstguesses" tabindex="-1">firstGuesses <a class="header-anchor" href="#firstguesses" aria-label="Permalink to &quot;firstGuesses&quot;">​</a></h3><blockquote><p><strong>firstGuesses</strong>: readonly <a href="./FirstGuess"><code>FirstGuess</code></a>[]</p></blockquote><p>at least one</p><hr><h3 id="judge" tabindex="-1">judge <a class="header-anchor" href="#judge" aria-label="Permalink to &quot;judge&quot;">​</a></h3><blockquote><p><strong>judge</strong>: <a href="./Judge"><code>Judge</code></a></p></blockquote><hr><h3 id="plan" tabindex="-1">plan <a class="header-anchor" href="#plan" aria-label="Permalink to &quot;plan&quot;">​</a></h3><blockquote><p><strong>plan</strong>: <a href="./RungPlan"><code>RungPlan</code></a></p></blockquote><hr><h3 id="seed" tabindex="-1">seed <a class="header-anchor" href="#seed" aria-label="Permalink to &quot;seed&quot;">​</a></h3><blockquote><p><strong>seed</strong>: <code>number</code></p></blockquote><hr><h3 id="space" tabindex="-1">space <a class="header-anchor" href="#space" aria-label="Permalink to &quot;space&quot;">​</a></h3><blockquote><p><strong>space</strong>: <a href="./SearchSpace"><code>SearchSpace</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tuning/interfaces/HalvingOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const HalvingOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  HalvingOptions as default
};

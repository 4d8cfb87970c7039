import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: firstGuesses()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tuning/functions/firstGuesses.md","filePath":"api/@qornn/tuning/functions/firstGuesses.md"}');
const _sfc_main = { name: "api/@qornn/tuning/functions/firstGuesses.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tuning</a> / firstGuesses</p><h1 id="function-firstguesses" tabindex="-1">Function: firstGuesses() <a class="header-anchor" href="#function-firstguesses" aria-label="Permalink to &quot;Function: firstGuesses()&quot;">​</a></h1><blockquote><p><strong>firstGuesses</strong>(<code>__namedParameters</code>, <code>steps</code>): <a href="./../interfaces/FirstGuess"><code>FirstGuess</code></a>[]</p></blockquote><p>What is tried before anything else: the configuration itself, and what was found to work, the best first. A guess that the cells or the task do not support is left out.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../interfaces/TaskFacts"><code>TaskFacts</code></a></p><h3 id="steps" tabindex="-1">steps <a class="header-anchor" href="#steps" aria-label="Permalink to &quot;steps&quot;">​</a></h3><p><code>number</code></p><p>of a training</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/FirstGuess"><code>FirstGuess</code></a>[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tuning/functions/firstGuesses.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const firstGuesses = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  firstGuesses as default
};

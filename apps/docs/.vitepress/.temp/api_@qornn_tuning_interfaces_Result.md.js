import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Result","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tuning/interfaces/Result.md","filePath":"api/@qornn/tuning/interfaces/Result.md"}');
const _sfc_main = { name: "api/@qornn/tuning/interfaces/Result.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tuning</a> / Result</p><h1 id="interface-result" tabindex="-1">Interface: Result <a class="header-anchor" href="#interface-result" aria-label="Permalink to &quot;Interface: Result&quot;">​</a></h1><p>A job and its outcome.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./Job"><code>Job</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="candidate" tabindex="-1">candidate <a class="header-anchor" href="#candidate" aria-label="Permalink to &quot;candidate&quot;">​</a></h3><blockquote><p><strong>candidate</strong>: <code>number</code></p></blockquote><h4 id="inherited-from" tabindex="-1">Inherited from <a class="header-anchor" href="#inherited-from" aria-label="Permalink to &quot;Inherited from&quot;">​</a></h4><p><a href="./Job"><code>Job</code></a>.<a href="./Job#candidate"><code>candidate</code></a></p><hr><h3 id="outcome" tabindex="-1">outcome <a class="header-anchor" href="#outcome" aria-label="Permalink to &quot;outcome&quot;">​</a></h3><blockquote><p><strong>outcome</strong>: <a href="./Outcome"><code>Outcome</code></a></p></blockquote><hr><h3 id="replicate" tabindex="-1">replicate <a class="header-anchor" href="#replicate" aria-label="Permalink to &quot;replicate&quot;">​</a></h3><blockquote><p><strong>replicate</strong>: <code>number</code></p></blockquote><p>place among the trainings of the rung, from 0: decides seed and fold</p><h4 id="inherited-from-1" tabindex="-1">Inherited from <a class="header-anchor" href="#inherited-from-1" aria-label="Permalink to &quot;Inherited from&quot;">​</a></h4><p><a href="./Job"><code>Job</code></a>.<a href="./Job#replicate"><code>replicate</code></a></p><hr><h3 id="rung" tabindex="-1">rung <a class="header-anchor" href="#rung" aria-label="Permalink to &quot;rung&quot;">​</a></h3><blockquote><p><strong>rung</strong>: <code>number</code></p></blockquote><p>place in the plan&#39;s rungs, from 0</p><h4 id="inherited-from-2" tabindex="-1">Inherited from <a class="header-anchor" href="#inherited-from-2" aria-label="Permalink to &quot;Inherited from&quot;">​</a></h4><p><a href="./Job"><code>Job</code></a>.<a href="./Job#rung"><code>rung</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tuning/interfaces/Result.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Result = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Result as default
};

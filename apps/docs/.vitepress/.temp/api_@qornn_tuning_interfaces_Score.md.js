import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Score","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tuning/interfaces/Score.md","filePath":"api/@qornn/tuning/interfaces/Score.md"}');
const _sfc_main = { name: "api/@qornn/tuning/interfaces/Score.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tuning</a> / Score</p><h1 id="interface-score" tabindex="-1">Interface: Score <a class="header-anchor" href="#interface-score" aria-label="Permalink to &quot;Interface: Score&quot;">​</a></h1><p>The trainings of a candidate on one rung, taken together.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="bytes" tabindex="-1">bytes <a class="header-anchor" href="#bytes" aria-label="Permalink to &quot;bytes&quot;">​</a></h3><blockquote><p><strong>bytes</strong>: <code>number</code></p></blockquote><p>the largest of the model files</p><hr><h3 id="candidate" tabindex="-1">candidate <a class="header-anchor" href="#candidate" aria-label="Permalink to &quot;candidate&quot;">​</a></h3><blockquote><p><strong>candidate</strong>: <code>number</code></p></blockquote><hr><h3 id="cycles" tabindex="-1">cycles? <a class="header-anchor" href="#cycles" aria-label="Permalink to &quot;cycles?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>cycles?</strong>: <code>number</code></p></blockquote><p>the most cycles a step; undefined without a device</p><hr><h3 id="each" tabindex="-1">each <a class="header-anchor" href="#each" aria-label="Permalink to &quot;each&quot;">​</a></h3><blockquote><p><strong>each</strong>: readonly <code>object</code>[]</p></blockquote><p>primary metric and loss of each training, by replicate</p><hr><h3 id="error" tabindex="-1">error <a class="header-anchor" href="#error" aria-label="Permalink to &quot;error&quot;">​</a></h3><blockquote><p><strong>error</strong>: <code>number</code></p></blockquote><p>standard error of that mean</p><hr><h3 id="loss" tabindex="-1">loss <a class="header-anchor" href="#loss" aria-label="Permalink to &quot;loss&quot;">​</a></h3><blockquote><p><strong>loss</strong>: <code>number</code></p></blockquote><p>mean loss</p><hr><h3 id="metric" tabindex="-1">metric <a class="header-anchor" href="#metric" aria-label="Permalink to &quot;metric&quot;">​</a></h3><blockquote><p><strong>metric</strong>: <code>number</code></p></blockquote><p>mean of the primary metric over the trainings</p><hr><h3 id="rung" tabindex="-1">rung <a class="header-anchor" href="#rung" aria-label="Permalink to &quot;rung&quot;">​</a></h3><blockquote><p><strong>rung</strong>: <code>number</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tuning/interfaces/Score.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Score = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Score as default
};

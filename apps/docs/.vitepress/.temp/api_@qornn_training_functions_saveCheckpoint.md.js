import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: saveCheckpoint()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/functions/saveCheckpoint.md","filePath":"api/@qornn/training/functions/saveCheckpoint.md"}');
const _sfc_main = { name: "api/@qornn/training/functions/saveCheckpoint.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / saveCheckpoint</p><h1 id="function-savecheckpoint" tabindex="-1">Function: saveCheckpoint() <a class="header-anchor" href="#function-savecheckpoint" aria-label="Permalink to &quot;Function: saveCheckpoint()&quot;">​</a></h1><blockquote><p><strong>saveCheckpoint</strong>(<code>path</code>, <code>weights</code>, <code>kept</code>, <code>progress</code>): <code>void</code></p></blockquote><p>Atomically writes the weights of a model (trainable or not), optimizer, average and progress as a safetensors file.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="path" tabindex="-1">path <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path&quot;">​</a></h3><p><code>string</code></p><h3 id="weights" tabindex="-1">weights <a class="header-anchor" href="#weights" aria-label="Permalink to &quot;weights&quot;">​</a></h3><p>readonly <a href="./../interfaces/NamedVariable"><code>NamedVariable</code></a>[]</p><h3 id="kept" tabindex="-1">kept <a class="header-anchor" href="#kept" aria-label="Permalink to &quot;kept&quot;">​</a></h3><p><code>Kept</code></p><h3 id="progress" tabindex="-1">progress <a class="header-anchor" href="#progress" aria-label="Permalink to &quot;progress&quot;">​</a></h3><p><a href="./../interfaces/Progress"><code>Progress</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>void</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>RunFolderError when the file cannot be written</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/functions/saveCheckpoint.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const saveCheckpoint = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  saveCheckpoint as default
};

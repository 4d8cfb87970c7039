import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: loadCheckpoint()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/functions/loadCheckpoint.md","filePath":"api/@qornn/training/functions/loadCheckpoint.md"}');
const _sfc_main = { name: "api/@qornn/training/functions/loadCheckpoint.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / loadCheckpoint</p><h1 id="function-loadcheckpoint" tabindex="-1">Function: loadCheckpoint() <a class="header-anchor" href="#function-loadcheckpoint" aria-label="Permalink to &quot;Function: loadCheckpoint()&quot;">​</a></h1><blockquote><p><strong>loadCheckpoint</strong>(<code>path</code>, <code>weights</code>, <code>kept?</code>): <a href="./../interfaces/Progress"><code>Progress</code></a></p></blockquote><p>Loads a checkpoint into the weights of a model and, if given, optimizer and average. Changes nothing unless the whole file is valid.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="path" tabindex="-1">path <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path&quot;">​</a></h3><p><code>string</code></p><h3 id="weights" tabindex="-1">weights <a class="header-anchor" href="#weights" aria-label="Permalink to &quot;weights&quot;">​</a></h3><p>readonly <a href="./../interfaces/NamedVariable"><code>NamedVariable</code></a>[]</p><h3 id="kept" tabindex="-1">kept? <a class="header-anchor" href="#kept" aria-label="Permalink to &quot;kept?&quot;">​</a></h3><p><code>Kept</code> = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Progress"><code>Progress</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>CheckpointError when the file is missing, damaged, or of another model; the message names file and field</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/functions/loadCheckpoint.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const loadCheckpoint = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  loadCheckpoint as default
};

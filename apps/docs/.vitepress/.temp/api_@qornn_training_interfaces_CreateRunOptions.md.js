import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CreateRunOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/interfaces/CreateRunOptions.md","filePath":"api/@qornn/training/interfaces/CreateRunOptions.md"}');
const _sfc_main = { name: "api/@qornn/training/interfaces/CreateRunOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / CreateRunOptions</p><h1 id="interface-createrunoptions" tabindex="-1">Interface: CreateRunOptions <a class="header-anchor" href="#interface-createrunoptions" aria-label="Permalink to &quot;Interface: CreateRunOptions&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="directory" tabindex="-1">directory <a class="header-anchor" href="#directory" aria-label="Permalink to &quot;directory&quot;">​</a></h3><blockquote><p><strong>directory</strong>: <code>string</code></p></blockquote><p>run folder, created if needed; must not have a run</p><hr><h3 id="initialize" tabindex="-1">initialize <a class="header-anchor" href="#initialize" aria-label="Permalink to &quot;initialize&quot;">​</a></h3><blockquote><p><strong>initialize</strong>: (<code>model</code>, <code>task</code>) =&gt; <code>void</code></p></blockquote><p>writes the weights to start from into the model; what it throws ends the call, and nothing is written</p><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><h5 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h5><p><code>LayersModel</code></p><h5 id="task" tabindex="-1">task <a class="header-anchor" href="#task" aria-label="Permalink to &quot;task&quot;">​</a></h5><p><a href="./../../tasks/interfaces/Task"><code>Task</code></a></p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>void</code></p><hr><h3 id="signal" tabindex="-1">signal? <a class="header-anchor" href="#signal" aria-label="Permalink to &quot;signal?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>signal?</strong>: <code>AbortSignal</code></p></blockquote><p>aborts reading data and evaluation</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/interfaces/CreateRunOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CreateRunOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CreateRunOptions as default
};

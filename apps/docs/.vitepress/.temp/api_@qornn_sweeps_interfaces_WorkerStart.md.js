import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: WorkerStart","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/sweeps/interfaces/WorkerStart.md","filePath":"api/@qornn/sweeps/interfaces/WorkerStart.md"}');
const _sfc_main = { name: "api/@qornn/sweeps/interfaces/WorkerStart.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/sweeps</a> / WorkerStart</p><h1 id="interface-workerstart" tabindex="-1">Interface: WorkerStart <a class="header-anchor" href="#interface-workerstart" aria-label="Permalink to &quot;Interface: WorkerStart&quot;">​</a></h1><p>How worker processes start.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>WorkerSetup</code></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="backend" tabindex="-1">backend <a class="header-anchor" href="#backend" aria-label="Permalink to &quot;backend&quot;">​</a></h3><blockquote><p><strong>backend</strong>: <code>string</code> | <code>undefined</code></p></blockquote><p>name of a backend; default as in <code>useBackend</code></p><h4 id="inherited-from" tabindex="-1">Inherited from <a class="header-anchor" href="#inherited-from" aria-label="Permalink to &quot;Inherited from&quot;">​</a></h4><p><code>WorkerSetup.backend</code></p><hr><h3 id="module" tabindex="-1">module <a class="header-anchor" href="#module" aria-label="Permalink to &quot;module&quot;">​</a></h3><blockquote><p><strong>module</strong>: <code>string</code></p></blockquote><p>path of the module that the process runs, which calls <code>serveWork</code></p><hr><h3 id="plugins" tabindex="-1">plugins <a class="header-anchor" href="#plugins" aria-label="Permalink to &quot;plugins&quot;">​</a></h3><blockquote><p><strong>plugins</strong>: readonly <code>string</code>[]</p></blockquote><p>paths of plugin modules to load</p><h4 id="inherited-from-1" tabindex="-1">Inherited from <a class="header-anchor" href="#inherited-from-1" aria-label="Permalink to &quot;Inherited from&quot;">​</a></h4><p><code>WorkerSetup.plugins</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/sweeps/interfaces/WorkerStart.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WorkerStart = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WorkerStart as default
};

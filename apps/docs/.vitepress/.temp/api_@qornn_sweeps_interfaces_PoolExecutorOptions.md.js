import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PoolExecutorOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/sweeps/interfaces/PoolExecutorOptions.md","filePath":"api/@qornn/sweeps/interfaces/PoolExecutorOptions.md"}');
const _sfc_main = { name: "api/@qornn/sweeps/interfaces/PoolExecutorOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/sweeps</a> / PoolExecutorOptions</p><h1 id="interface-poolexecutoroptions" tabindex="-1">Interface: PoolExecutorOptions <a class="header-anchor" href="#interface-poolexecutoroptions" aria-label="Permalink to &quot;Interface: PoolExecutorOptions&quot;">​</a></h1><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./LocalExecutorOptions"><code>LocalExecutorOptions</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="anybackend" tabindex="-1">anyBackend? <a class="header-anchor" href="#anybackend" aria-label="Permalink to &quot;anyBackend?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>anyBackend?</strong>: <code>boolean</code></p></blockquote><p>allows resuming runs on another backend, which changes their results; default false</p><hr><h3 id="retries" tabindex="-1">retries? <a class="header-anchor" href="#retries" aria-label="Permalink to &quot;retries?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>retries?</strong>: <code>number</code></p></blockquote><p>how many times a run is tried again after its process ended or ran out of memory; default 2</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/sweeps/interfaces/PoolExecutorOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PoolExecutorOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PoolExecutorOptions as default
};

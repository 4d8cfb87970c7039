import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RecordedSettings","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/interfaces/RecordedSettings.md","filePath":"api/@qornn/benchmarks/interfaces/RecordedSettings.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/interfaces/RecordedSettings.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / RecordedSettings</p><h1 id="interface-recordedsettings" tabindex="-1">Interface: RecordedSettings <a class="header-anchor" href="#interface-recordedsettings" aria-label="Permalink to &quot;Interface: RecordedSettings&quot;">​</a></h1><p>What was asked of a run.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="filter" tabindex="-1">filter? <a class="header-anchor" href="#filter" aria-label="Permalink to &quot;filter?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>filter?</strong>: <code>string</code></p></blockquote><hr><h3 id="group" tabindex="-1">group? <a class="header-anchor" href="#group" aria-label="Permalink to &quot;group?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>group?</strong>: <code>&quot;training&quot;</code> | <code>&quot;inference&quot;</code></p></blockquote><hr><h3 id="package" tabindex="-1">package? <a class="header-anchor" href="#package" aria-label="Permalink to &quot;package?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>package?</strong>: <code>string</code></p></blockquote><hr><h3 id="parameters" tabindex="-1">parameters? <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;parameters?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>parameters?</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, readonly (<code>string</code> | <code>number</code>)[]&gt;&gt;</p></blockquote><hr><h3 id="quick" tabindex="-1">quick <a class="header-anchor" href="#quick" aria-label="Permalink to &quot;quick&quot;">​</a></h3><blockquote><p><strong>quick</strong>: <code>boolean</code></p></blockquote><p>whether sizes and rounds were reduced, so that the figures are not meaningful</p><hr><h3 id="rounds" tabindex="-1">rounds? <a class="header-anchor" href="#rounds" aria-label="Permalink to &quot;rounds?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>rounds?</strong>: <code>number</code></p></blockquote><p>most rounds of a contestant</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/interfaces/RecordedSettings.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RecordedSettings = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RecordedSettings as default
};
